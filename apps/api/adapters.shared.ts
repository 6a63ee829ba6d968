import { connectKurrentDb, EventStoreUnavailable, UpcastingEventStore } from '#event-store';
import {
  KurrentDbSubjectKeyStore,
  OtherMasterKey,
  PersonalData,
  ScrubbingEventStore,
  SealingEventStore,
  subjectKeys,
} from '#personal-data';
import { type AppConfig, InvalidEnvironment, type Logger } from '#platform';
import { Projector } from '#read-models';
import { BuiltInSigner } from '#signatures';
import { fileStoreIn, folderIn, type KeptAdapters, type OpenOptions } from './adapters.kept.js';
import { sharedSigningKey } from './adapters.signing-key.js';
import { eventTypes, projectionsOf } from './slices.js';

/**
 * Several processes on one KurrentDB. Each keeps only read models (the persons' wrapped keys among them) and the stage log
 * in its own `DATA_DIR`; secrets come from the environment and must be the same everywhere.
 */
export async function openShared(url: string, { config, logger, opened }: OpenOptions): Promise<KeptAdapters> {
  const masterKey = Buffer.from(config.masterKey);
  const raw = await connectKurrentDb(url);
  opened.defer(() => raw.close());
  const projector = Projector.open({
    store: new UpcastingEventStore(new ScrubbingEventStore(raw, () => projector.scrub()), eventTypes),
    folder: folderIn(config, 'read-models'),
    projections: [...projectionsOf(config), subjectKeys],
    logger,
  });
  opened.defer(() => projector.close());
  projector.scrub(); // a process killed between an erasure and its scrubbing left something to do
  const keys = new KurrentDbSubjectKeyStore({ streams: raw, readModels: projector, masterKey });
  await checkMasterKey(keys, config, logger);
  const personalData = new PersonalData(keys);
  const store = new UpcastingEventStore(new SealingEventStore(raw, personalData), eventTypes);
  const files = fileStoreIn(config, personalData);
  return { store, personalData, files, projector, signatures: new BuiltInSigner(sharedSigningKey(masterKey)) };
}

/** Asked again before the first key is made, should the server be away now. */
async function checkMasterKey(keys: KurrentDbSubjectKeyStore, { demo }: AppConfig, logger: Logger): Promise<void> {
  try {
    await keys.checkMasterKey();
  } catch (error) {
    if (error instanceof OtherMasterKey) {
      throw new InvalidEnvironment(['QAMQOR_MASTER_KEY must be the one this event store was begun with']);
    }
    if (!(error instanceof EventStoreUnavailable)) throw error;
    if (demo)
      throw new EventStoreUnavailable('The demo cannot be set up while EVENTSTORE_URL does not answer', {
        cause: error,
      });
    logger.warn({ reason: error.name }, 'the event store cannot be reached, will be tried again');
  }
}
