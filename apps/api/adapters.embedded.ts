import { join } from 'node:path';
import { SqliteEventStore, UpcastingEventStore } from '#event-store';
import { PersonalData, SealingEventStore, SqliteSubjectKeyStore } from '#personal-data';
import { type AppConfig, InvalidEnvironment, readOrCreateSecret } from '#platform';
import { Projector } from '#read-models';
import { BuiltInSigner } from '#signatures';
import { fileStoreIn, folderIn, type KeptAdapters, type OpenOptions } from './adapters.kept.js';
import { assertWholeFolder } from './adapters.whole-folder.js';
import { eventTypes, projectionsOf } from './slices.js';

/**
 * One process, everything in `DATA_DIR`.
 * @throws InvalidEnvironment when one of the files that belong together is missing or damaged.
 */
export async function openEmbedded({ config, clock, logger, opened }: OpenOptions): Promise<KeptAdapters> {
  const masterKey = Buffer.from(config.masterKey);
  const keys = new SqliteSubjectKeyStore(join(folderIn(config, 'keys'), 'subjects.db'), masterKey);
  opened.defer(() => {
    keys.close();
  });
  const personalData = new PersonalData(keys);
  const raw = SqliteEventStore.open(join(config.dataDir, 'events.db'), () => clock.now());
  opened.defer(() => raw.close());
  await assertWholeFolder(raw, keys);
  const store = new UpcastingEventStore(new SealingEventStore(raw, personalData), eventTypes);
  const projections = projectionsOf(config);
  const projector = Projector.open({ store, folder: folderIn(config, 'read-models'), projections, logger });
  opened.defer(() => projector.close());
  return { store, personalData, files: fileStoreIn(config, personalData), projector, signatures: signer(config) };
}

/** The installation's own signing key stands in for the officers' EDS until its adapter comes. */
function signer(config: AppConfig): BuiltInSigner {
  const pem = readOrCreateSecret(join(folderIn(config, 'keys'), 'signing.pem'), () => BuiltInSigner.generateKey());
  try {
    return new BuiltInSigner(pem);
  } catch {
    throw new InvalidEnvironment(['keys/signing.pem in DATA_DIR must hold an Ed25519 private key']);
  }
}
