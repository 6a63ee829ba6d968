import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidEnvironment } from './app-config.js';
import { isKeyOf32Bytes } from './key-of-32-bytes.js';
import { readOrCreateSecret } from './secret-file.js';

/**
 * The master key kept in `DATA_DIR/keys`, made at the first start: base64.
 * @throws InvalidEnvironment when the file is damaged, or gone while there are keys that only it can open.
 */
export function keptMasterKey(dataDir: string): string {
  const file = join(dataDir, 'keys', 'master.key');
  // A new one would let the program run on, with every person's data lost.
  if (!existsSync(file) && existsSync(join(dataDir, 'keys', 'subjects.db'))) {
    throw new InvalidEnvironment(['keys/master.key in DATA_DIR must be put back: nothing else opens keys/subjects.db']);
  }
  return whole(file, 'keys/master.key');
}

/**
 * The secret of the sessions kept in `DATA_DIR/keys`, made at the first start.
 * @throws InvalidEnvironment when the file is damaged: with an empty secret anybody could make a session.
 */
export function keptSessionSecret(dataDir: string): string {
  return whole(join(dataDir, 'keys', 'session.key'), 'keys/session.key');
}

function whole(file: string, name: string): string {
  const secret = readOrCreateSecret(file);
  if (!isKeyOf32Bytes(secret)) throw new InvalidEnvironment([`${name} in DATA_DIR must be 32 bytes in base64`]);
  return secret;
}
