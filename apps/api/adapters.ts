import { lockDataFolder } from '#event-store';
import type { AppConfig, Clock, Logger } from '#platform';
import { openEmbedded } from './adapters.embedded.js';
import type { KeptAdapters, OpenOptions } from './adapters.kept.js';
import { openShared } from './adapters.shared.js';
import { openStageLog, type StageAdapters } from './adapters.stage-log.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface Adapters extends KeptAdapters, StageAdapters {
  close(): Promise<void>;
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
  const release = opened.move();
  return { ...kept, ...stages, close: () => release.disposeAsync() };
}

function openKept(options: OpenOptions): Promise<KeptAdapters> {
  const { eventStoreUrl } = options.config;
  return eventStoreUrl === undefined ? openEmbedded(options) : openShared(eventStoreUrl, options);
}
