import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { EventStoreUnavailable } from './event-store.js';

/** Another process works on the folder. Two writers would not see each other's appends. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  readonly code = 'data-folder-in-use';
  constructor(readonly folder: string) {
    super(`Another process is using the data folder ${folder}. Stop it first, or choose another folder.`);
  }
}

export interface DataFolderLock {
  readonly folder: string;
  release(): void;
}

/** Keeps the handles alive: a collected one would give its lock up without a word. */
const held = new Set<Database.Database>();

/**
 * Creates the folder when missing and makes this process its only user until `release` or the process's end.
 * SQLite holds the lock through the operating system, which frees it even after SIGKILL; no stale file is left to delete.
 * @throws DataFolderInUse when another process (or another lock of this one) holds it.
 * @throws EventStoreUnavailable when the folder cannot be created or written.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const database = openLockFile(folder);
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    if (codeOf(cause) === 'SQLITE_BUSY') throw new DataFolderInUse(folder);
    if (codeOf(cause) === 'SQLITE_NOTADB') throw damaged(folder);
    throw unusable(folder, cause);
  }
  held.add(database);
  const release = (): void => {
    held.delete(database);
    database.close();
  };
  return { folder, release };
}

function openLockFile(folder: string): Database.Database {
  try {
    mkdirSync(folder, { recursive: true });
    return new Database(join(folder, 'lock.db'), { timeout: 0 });
  } catch (cause) {
    throw unusable(folder, cause);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function damaged(folder: string): EventStoreUnavailable {
  const file = join(folder, 'lock.db');
  return new EventStoreUnavailable(`${file} is damaged. Nothing is kept in it: delete it and start again`);
}

function unusable(folder: string, cause: unknown): EventStoreUnavailable {
  return new EventStoreUnavailable(`The data folder ${folder} cannot be created or written`, { cause });
}
