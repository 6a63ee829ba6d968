import type Database from 'better-sqlite3';
import type { EncodedEvent } from '../encoded-event.js';
import { EventStoreUnavailable } from '../event-store.js';
import type { StreamFilter } from '../event-store.js';

/** A row as SQLite holds it; `position` counts events from 1. */
export interface EventRow {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly recorded_at: string;
}

export interface Place {
  readonly revision: number;
  readonly position: number;
}

const SCHEMA_VERSION = 1;
const SCHEMA = `
  CREATE TABLE events (
    position    INTEGER PRIMARY KEY,
    stream      TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    type        TEXT    NOT NULL,
    data        TEXT    NOT NULL,
    metadata    TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_stream ON events (stream, revision);
  PRAGMA user_version = ${String(SCHEMA_VERSION)};`;

/** A row of one stream, whose name the reader knows; every column left out makes loading faster. */
export type StreamRow = Omit<EventRow, 'stream'>;

const STREAM_COLUMNS = 'position, revision, id, type, data, metadata, recorded_at';
const COLUMNS = `stream, ${STREAM_COLUMNS}`;

/** The table of events and its prepared statements. Knows SQL and nothing of the port's promises. */
export class SqliteEventsTable {
  readonly #database: Database.Database;
  readonly #insert: Database.Statement<[string, number, string, string, string, string, string]>;
  readonly #last: Database.Statement<[string], Place>;
  readonly #idsFrom: Database.Statement<[string, number, number], Place & { id: string }>;
  readonly #stream: Database.Statement<[string, number, number], StreamRow>;
  readonly #end: Database.Statement<[], number | null>;
  readonly #pages = new Map<number, Database.Statement<unknown[], EventRow>>();

  constructor(database: Database.Database) {
    this.#database = database;
    create(database);
    this.#insert = database.prepare(
      'INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#last = database.prepare(
      'SELECT revision, position FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1',
    );
    this.#idsFrom = database.prepare(
      'SELECT id, revision, position FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    );
    this.#stream = database.prepare(
      `SELECT ${STREAM_COLUMNS} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`,
    );
    this.#end = database.prepare<[], number | null>('SELECT max(position) FROM events').pluck();
  }

  /** Adds one event and returns its position. */
  insert(stream: string, revision: number, event: EncodedEvent, recordedAt: string): number {
    const { id, type, data, metadata } = event;
    return Number(this.#insert.run(stream, revision, id, type, data, metadata, recordedAt).lastInsertRowid);
  }

  /** Where the stream ends; undefined when there is none. */
  last(stream: string): Place | undefined {
    return this.#last.get(stream);
  }

  idsFrom(stream: string, revision: number, limit: number): (Place & { id: string })[] {
    return this.#idsFrom.all(stream, revision, limit);
  }

  streamPage(stream: string, from: number, limit: number): StreamRow[] {
    return this.#stream.all(stream, from, limit);
  }

  /** Position of the last event of all; 0 when there is none. */
  end(): number {
    return this.#end.get() ?? 0;
  }

  /** Up to `limit` events with `after < position <= upTo` that pass the filter. */
  page(after: number, upTo: number, limit: number, filter?: StreamFilter): EventRow[] {
    const prefixes = filter?.streamPrefixes ?? [''];
    return this.#pageStatement(prefixes.length).all(after, upTo, ...prefixes.flatMap((p) => [p, p]), limit);
  }

  #pageStatement(prefixes: number): Database.Statement<unknown[], EventRow> {
    const known = this.#pages.get(prefixes);
    if (known !== undefined) return known;
    const passes = Array.from({ length: prefixes }, () => 'substr(stream, 1, length(?)) = ?').join(' OR ') || 'FALSE';
    const statement = this.#database.prepare<unknown[], EventRow>(
      `SELECT ${COLUMNS} FROM events WHERE position > ? AND position <= ? AND (${passes}) ORDER BY position LIMIT ?`,
    );
    this.#pages.set(prefixes, statement);
    return statement;
  }
}

function create(database: Database.Database): void {
  const version = database.pragma('user_version', { simple: true });
  if (version === SCHEMA_VERSION) return;
  if (version !== 0) throw new EventStoreUnavailable('The event file was written by a newer version of the program');
  database.transaction(() => database.exec(SCHEMA)).immediate();
}
