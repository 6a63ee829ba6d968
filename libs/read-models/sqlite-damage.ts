const DAMAGE = /^SQLITE_(?:CORRUPT|NOTADB|IOERR_SHORT_READ|READONLY_DBMOVED|FORMAT)/;
const FAULT_OF_THE_SQL = /^SQLITE_(?:ERROR|CONSTRAINT|MISMATCH|RANGE|TOOBIG|MISUSE)/;

/**
 * SQLite's code, e.g. `SQLITE_FULL`, or `undefined` for other errors. Asks the code and not the class: the native part
 * of the driver keeps one class per process, which need not be the one imported here.
 */
export function sqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : undefined;
}

/** The file is not, or no longer, what was written; only rebuilding helps. */
export function isDamage(error: unknown): boolean {
  return DAMAGE.test(sqliteCode(error) ?? '');
}

/** The disk or the file failed, not the statement: full, read-only, locked, damaged. */
export function isStorageFault(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && !FAULT_OF_THE_SQL.test(code);
}

/** The statement names a table or column that the served file does not have. */
export function isUnknownName(error: unknown): boolean {
  return sqliteCode(error) === 'SQLITE_ERROR' && /^no such (?:table|column)/.test((error as Error).message);
}

/** Somebody deleted the file that was served. */
export function isVanished(error: unknown): boolean {
  return sqliteCode(error)?.startsWith('SQLITE_CANTOPEN') ?? false;
}
