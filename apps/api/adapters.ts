import { join } from 'node:path';
import { SqliteStageLog } from '#stage-stream';
import { lockDataFolder } from '#event-store';
import type { AppConfig, Clock, Logger } from '#platform';
import { LocalStageFeed, MonitoringDb, MonitoringStore, type StageFeed } from '#monitoring';
import { openEmbedded } from './adapters.embedded.js';
import type { KeptAdapters, OpenOptions } from './adapters.kept.js';
import { openShared } from './adapters.shared.js';
import { openStageLog, type StageAdapters } from './adapters.stage-log.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface Adapters extends KeptAdapters, StageAdapters {
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
  const options = { config, clock, logger, opened };
  const kept = await openKept(options);
  const stages = openStageLog(options, kept.store);
  const { stageReader } = stages;
  const monitoring = stageReader instanceof SqliteStageLog ? openMonitoring(options, stageReader) : undefined;
  const release = opened.move();
  return { ...kept, ...stages, monitoring, close: () => release.disposeAsync() };
}

function openMonitoring({ config, clock, opened }: OpenOptions, stageLog: SqliteStageLog): Monitoring {
  const db = new MonitoringDb(join(config.dataDir, 'monitoring.db'));
  opened.defer(() => db.close());
  const store = new MonitoringStore(db, clock);
  return { db, store, feed: new LocalStageFeed(stageLog, store) };
}

function openKept(options: OpenOptions): Promise<KeptAdapters> {
  const { eventStoreUrl } = options.config;
  return eventStoreUrl === undefined ? openEmbedded(options) : openShared(eventStoreUrl, options);
}
