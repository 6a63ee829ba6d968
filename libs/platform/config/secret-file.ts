import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** 32 random bytes in base64. */
function randomKey(): string {
  return randomBytes(32).toString('base64');
}

/**
 * A secret kept in a file that only its owner can read (0600). It is made once: the file appears whole or not at all, and of
 * two processes starting together one wins.
 * @param make gives the content of a new file; a random key of 32 bytes in base64 unless given.
 */
export function readOrCreateSecret(path: string, make: () => string = randomKey): string {
  if (!existsSync(path)) create(path, make());
  return readFileSync(path, 'utf8').trim();
}

function create(path: string, secret: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  writeDurably(draft, `${secret}\n`);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDurably(path: string, content: string): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
