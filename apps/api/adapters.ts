import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SqliteStageLog } from '#cases';
import { connectKurrentDb, type EventStore, lockDataFolder, SqliteEventStore, UpcastingEventStore } from '#event-store';
import { PersonalData, SealingEventStore, SqliteSubjectKeyStore } from '#personal-data';
import { type AppConfig, type Clock, type Logger, readOrCreateSecret } from '#platform';
import { Projector } from '#read-models';
import { BuiltInSigner, type SignaturePort } from '#signatures';
import { eventTypes, projections } from './slices.js';

/** Everything that holds files or connections, opened before Nest starts and closed after it has stopped. */
export interface Adapters {
  readonly store: EventStore;
  readonly personalData: PersonalData;
  readonly projector: Projector;
  readonly signatures: SignaturePort;
  readonly stageLog: SqliteStageLog;
  close(): Promise<void>;
}

/**
 * SQLite in `DATA_DIR` unless `EVENTSTORE_URL` names a server.
 * @throws DataFolderInUse when another process works on the folder, EventStoreUnavailable when it cannot be written or the
 * server cannot be reached.
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
  const raw = await openStore(config, clock);
  opened.defer(() => raw.close());
  const store = new UpcastingEventStore(new SealingEventStore(raw, personalData), eventTypes);
  const stageLog = new SqliteStageLog(join(config.dataDir, 'stages.db'));
  opened.defer(() => {
    stageLog.close();
  });
  const projector = Projector.open({ store, folder: folder(config, 'read-models'), projections, logger });
  opened.defer(() => projector.close());
  const release = opened.move();
  return { store, personalData, projector, signatures: signer(config), stageLog, close: () => release.disposeAsync() };
}

function openStore({ eventStoreUrl, dataDir }: AppConfig, clock: Clock): Promise<EventStore> | EventStore {
  if (eventStoreUrl !== undefined) return connectKurrentDb(eventStoreUrl);
  return SqliteEventStore.open(join(dataDir, 'events.db'), () => clock.now());
}

/** The installation's own signing key stands in for the officers' EDS until its adapter comes. */
function signer(config: AppConfig): SignaturePort {
  return new BuiltInSigner(
    readOrCreateSecret(join(folder(config, 'keys'), 'signing.pem'), () => BuiltInSigner.generateKey()),
  );
}

function folder({ dataDir }: AppConfig, name: string): string {
  const path = join(dataDir, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
