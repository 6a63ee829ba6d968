import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { tablesOf } from './sqlite-schema.js';

/**
 * SHA-256 over all rows of all projections' tables, in an order that does not depend on how they came in.
 * Two files at the same checkpoint with the same projections have the same digest. Reads everything: seconds per
 * million rows.
 */
export function digestOf(db: Database.Database): string {
  const hash = createHash('sha256');
  for (const table of tablesOf(db)) digestTable(db, table, hash);
  return hash.digest('hex');
}

function digestTable(db: Database.Database, table: string, hash: Hash): void {
  const name = `"${table.replaceAll('"', '""')}"`;
  const rows = db.prepare<[], unknown[]>(`SELECT * FROM ${name} ORDER BY ${allColumns(db, name)}`);
  hash.update(`\n${name}`);
  for (const row of rows.raw().safeIntegers().iterate()) hash.update(`\n${JSON.stringify(row.map(tagged))}`);
}

function allColumns(db: Database.Database, name: string): string {
  const count = db.prepare(`SELECT * FROM ${name}`).columns().length;
  return Array.from({ length: count }, (_, index) => String(index + 1)).join(', ');
}

/** Keeps 1, 1.0, '1' and x'31' apart. */
function tagged(value: unknown): unknown {
  if (typeof value === 'bigint') return ['integer', String(value)];
  if (value instanceof Uint8Array) return ['blob', Buffer.from(value).toString('hex')];
  return value;
}
