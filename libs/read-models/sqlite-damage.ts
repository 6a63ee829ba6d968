import Database from 'better-sqlite3';

const DAMAGE = /^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ|READONLY_DBMOVED|FORMAT)/;
const FAULT_OF_THE_SQL = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE)/;

/** The file is not, or no longer, what was written; only rebuilding helps. */
export function isDamage(error: unknown): boolean {
  return error instanceof Database.SqliteError && DAMAGE.test(error.code);
}

/** The disk or the file failed, not the statement: full, read-only, locked, damaged. */
export function isStorageFault(error: unknown): boolean {
  return error instanceof Database.SqliteError && !FAULT_OF_THE_SQL.test(error.code);
}

/** The statement names a table or column that the served file does not have. */
export function isUnknownName(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^no such (?:table|column)/.test(error.message);
}

/** Somebody deleted the file that was served. */
export function isVanished(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CANTOPEN');
}
