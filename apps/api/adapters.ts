import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EventStore, lockDataFolder, SqliteEventStore, UpcastingEventStore } from '#event-store';
import { PersonalData, SealingEventStore, SqliteSubjectKeyStore } from '#personal-data';
import { type AppConfig, type Clock, InvalidEnvironment, type Logger } from '#platform';
import { Projector } from '#read-models';
import { eventTypes, projections } from './slices.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface Adapters {
  readonly store: EventStore;
  readonly personalData: PersonalData;
  readonly projector: Projector;
  close(): Promise<void>;
}

/**
 * SQLite in `DATA_DIR` unless `EVENTSTORE_URL` names a server.
 * @throws DataFolderInUse when another process works on the folder, EventStoreUnavailable when it cannot be written.
 */
export async function openAdapters(config: AppConfig, clock: Clock, logger: Logger): Promise<Adapters> {
  await using opened = new AsyncDisposableStack();
  const lock = lockDataFolder(config.dataDir);
  opened.defer(() => {
    lock.release();
  });
  const keys = new SqliteSubjectKeyStore(join(folder(config, 'keys'), 'subjects.db'), Buffer.from(config.masterKey));
  opened.defer(() => keys.close());
  const personalData = new PersonalData(keys);
  const raw = openStore(config, clock);
  opened.defer(() => raw.close());
  const store = new UpcastingEventStore(new SealingEventStore(raw, personalData), eventTypes);
  const projector = Projector.open({ store, folder: folder(config, 'read-models'), projections, logger });
  opened.defer(() => projector.close());
  const release = opened.move();
  return { store, personalData, projector, close: () => release.disposeAsync() };
}

function openStore({ eventStoreUrl, dataDir }: AppConfig, clock: Clock): EventStore {
  if (eventStoreUrl !== undefined) throw new InvalidEnvironment(['EVENTSTORE_URL is not supported yet']);
  return SqliteEventStore.open(join(dataDir, 'events.db'), () => clock.now());
}

function folder({ dataDir }: AppConfig, name: string): string {
  const path = join(dataDir, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
