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

/**
 * A secret of 32 random bytes (base64) kept in a file that only its owner can read (0600), for development and demo.
 * It is made once: the file appears whole or not at all, and of two processes starting together one wins.
 */
export function readOrCreateKey(path: string): string {
  if (!existsSync(path)) create(path);
  return readFileSync(path, 'utf8').trim();
}

function create(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  writeDurably(draft, `${randomBytes(32).toString('base64')}\n`);
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
