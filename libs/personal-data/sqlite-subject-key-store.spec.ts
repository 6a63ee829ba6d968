import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteSubjectKeyStore } from './sqlite-subject-key-store.js';
import { filesOf } from './testing/files-of.js';
import { describeSubjectKeyStoreContract } from './testing/subject-key-store.contract.js';

describeSubjectKeyStoreContract('SqliteSubjectKeyStore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-keys-'));
  const masterKey = randomBytes(32);
  return Promise.resolve({
    open: () => {
      const keys = new SqliteSubjectKeyStore(join(folder, 'subjects.db'), masterKey);
      return Promise.resolve({
        keys,
        settled: () => Promise.resolve(),
        close: () => {
          keys.close();
          return Promise.resolve();
        },
      });
    },
    atRest: () => filesOf(folder),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  });
});
