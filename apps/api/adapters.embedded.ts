import { join } from 'node:path';
import { SqliteEventStore, UpcastingEventStore } from '#event-store';
import { PersonalData, SealingEventStore, SqliteSubjectKeyStore } from '#personal-data';
import { readOrCreateSecret } from '#platform';
import { Projector } from '#read-models';
import { BuiltInSigner } from '#signatures';
import { folderIn, type KeptAdapters, type OpenOptions } from './adapters.kept.js';
import { eventTypes, projections } from './slices.js';

/** One process, everything in `DATA_DIR`. */
export function openEmbedded({ config, clock, logger, opened }: OpenOptions): KeptAdapters {
  const masterKey = Buffer.from(config.masterKey);
  const keys = new SqliteSubjectKeyStore(join(folderIn(config, 'keys'), 'subjects.db'), masterKey);
  opened.defer(() => {
    keys.close();
  });
  const personalData = new PersonalData(keys);
  const raw = SqliteEventStore.open(join(config.dataDir, 'events.db'), () => clock.now());
  opened.defer(() => raw.close());
  const store = new UpcastingEventStore(new SealingEventStore(raw, personalData), eventTypes);
  const projector = Projector.open({ store, folder: folderIn(config, 'read-models'), projections, logger });
  opened.defer(() => projector.close());
  // The installation's own signing key stands in for the officers' EDS until its adapter comes.
  const signingKey = readOrCreateSecret(join(folderIn(config, 'keys'), 'signing.pem'), () =>
    BuiltInSigner.generateKey(),
  );
  return { store, personalData, projector, signatures: new BuiltInSigner(signingKey) };
}
