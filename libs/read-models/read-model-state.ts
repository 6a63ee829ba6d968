import type Database from 'better-sqlite3';
import type { Position } from '#event-store';
import type { StatementCache } from './statement-cache.js';

/** What a file says of itself, in the same transaction as its rows. */
export interface FileState {
  /** Of the set of projections that wrote it. */
  readonly fingerprint: string;
  /** Projection name to version. */
  readonly versions: Readonly<Record<string, number>>;
  /** It once held everything the store had, so it may be served. */
  readonly complete: boolean;
  /** How many events are in it. */
  readonly events: number;
  /** The last of them: the checkpoint. `after` is the place right after which the store must still have it. */
  readonly lastEvent: { readonly id: string; readonly position: Position; readonly after: Position } | null;
}

export const STATE_SCHEMA = `
  CREATE TABLE projector_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    fingerprint TEXT NOT NULL,
    versions TEXT NOT NULL,
    complete INTEGER NOT NULL,
    events INTEGER NOT NULL,
    last_event_id TEXT NOT NULL,
    last_event_position TEXT NOT NULL,
    last_event_after TEXT NOT NULL
  ) STRICT`;

interface StateRow {
  readonly fingerprint: string;
  readonly versions: string;
  readonly complete: number;
  readonly events: number;
  readonly last_event_id: string;
  readonly last_event_position: Position;
  readonly last_event_after: Position;
}

export function insertState(db: Database.Database, { fingerprint, versions }: FileState): void {
  db.prepare(`INSERT INTO projector_state VALUES (1, ?, ?, 0, 0, '', '', '')`).run(
    fingerprint,
    JSON.stringify(versions),
  );
}

export function writeState(statements: StatementCache, state: FileState): void {
  const last = state.lastEvent;
  statements.run(
    `UPDATE projector_state
     SET complete = ?, events = ?, last_event_id = ?, last_event_position = ?, last_event_after = ?`,
    [Number(state.complete), state.events, last?.id ?? '', last?.position ?? '', last?.after ?? ''],
  );
}

/** @throws SqliteError when there is no such table, RangeError when there is no row. */
export function readState(db: Database.Database): FileState {
  const row = db.prepare<[], StateRow>('SELECT * FROM projector_state').get();
  if (row === undefined) throw new RangeError('The file does not say what it holds');
  const { fingerprint, events, last_event_id: id, last_event_position: position, last_event_after: after } = row;
  return {
    fingerprint,
    versions: JSON.parse(row.versions) as Record<string, number>,
    complete: row.complete === 1,
    events,
    lastEvent: events === 0 ? null : { id, position, after },
  };
}
