import { join } from 'node:path';
import { lockDataFolder } from '#event-store';
import type { AppConfig, Clock, Logger } from '#platform';
import { SqliteStageLog } from '#stage-stream';
import { LocalStageFeed, MonitoringDb, MonitoringStore, type StageFeed } from '#monitoring';
import { openEmbedded } from './adapters.embedded.js';
import type { KeptAdapters, OpenOptions } from './adapters.kept.js';
import { openShared } from './adapters.shared.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface Adapters extends KeptAdapters {
  readonly stageLog: SqliteStageLog;
  /** The monitoring over the local stage log; `undefined` where stages go to Kafka, to a monitoring of its own. */
  readonly monitoring: Monitoring | undefined;
  close(): Promise<void>;
}

export interface Monitoring {
  readonly db: MonitoringDb;
  readonly store: MonitoringStore;
  readonly feed: StageFeed;
}

/**
 * SQLite in `DATA_DIR` unless `EVENTSTORE_URL` names a server. A server that cannot be reached yet is no failure: the
 * program says that it is not ready and tries again.
 * @throws DataFolderInUse when another process works on the folder, EventStoreUnavailable when it cannot be written,
 * InvalidEnvironment when it was begun with another master key, or files that belong together are not all there.
 */
export async function openAdapters(config: AppConfig, clock: Clock, logger: Logger): Promise<Adapters> {
  await using opened = new AsyncDisposableStack();
  const lock = lockDataFolder(config.dataDir);
  opened.defer(() => {
    lock.release();
  });
  const stageLog = new SqliteStageLog(join(config.dataDir, 'stages.db'));
  opened.defer(() => stageLog.close());
  const monitoring = config.kafkaBrokers === undefined ? openMonitoring(config, clock, stageLog) : undefined;
  opened.defer(() => monitoring?.db.close());
  const kept = await openKept({ config, clock, logger, opened });
  const release = opened.move();
  return { ...kept, stageLog, monitoring, close: () => release.disposeAsync() };
}

function openMonitoring({ dataDir }: AppConfig, clock: Clock, stageLog: SqliteStageLog): Monitoring {
  const db = new MonitoringDb(join(dataDir, 'monitoring.db'));
  const store = new MonitoringStore(db, clock);
  return { db, store, feed: new LocalStageFeed(stageLog, store) };
}

function openKept(options: OpenOptions): Promise<KeptAdapters> {
  const { eventStoreUrl } = options.config;
  return eventStoreUrl === undefined ? openEmbedded(options) : openShared(eventStoreUrl, options);
}
