import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { counter, decideCount } from './event-store-counter.js';
import type { Counted } from './event-store-counter.js';

interface Row {
  readonly revision: number;
  readonly data: string;
  readonly metadata: string;
}

interface Waiting {
  readonly stream: string;
  readonly revision: number;
  readonly event: Counted;
  readonly metadata: object;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What one would write by hand for this one purpose: same table, same pragmas, same group commit, the same metadata,
 * idempotency by a look at each loaded event; no port, no pages, no validation, random ids.
 */
export class HandWrittenStore {
  readonly #database: Database.Database;
  readonly #load: Database.Statement<[string], Row>;
  readonly #insert: Database.Statement<[string, number, string, string, string, string, string]>;
  #queue: Waiting[] = [];

  constructor(file: string) {
    this.#database = new Database(file);
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    this.#database.exec(
      `CREATE TABLE events (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
         type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT;
       CREATE UNIQUE INDEX events_by_stream ON events (stream, revision)`,
    );
    this.#load = this.#database.prepare(
      'SELECT revision, data, metadata FROM events WHERE stream = ? ORDER BY revision',
    );
    this.#insert = this.#database.prepare(
      'INSERT INTO events (stream, revision, id, type, data, metadata, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
  }

  cycle(stream: string, commandId: string): Promise<void> {
    let state = counter.initialState;
    let revision = -1;
    for (const row of this.#load.all(stream)) {
      const metadata = JSON.parse(row.metadata) as { commandId: string };
      if (metadata.commandId === commandId) return Promise.resolve();
      state = counter.evolve(state, { type: 'Counted', data: JSON.parse(row.data) as Counted['data'] });
      revision = row.revision;
    }
    const actor = { officerId: 'officer-1', role: 'clerk', bodyId: 'body-1' };
    const metadata = { schemaVersion: 1, commandId, requestHash: 'hash', correlationId: commandId, actor };
    return new Promise((resolve, reject) => {
      for (const event of decideCount(state)) {
        this.#queue.push({ stream, revision: revision + 1, event, metadata, resolve, reject });
      }
      if (this.#queue.length === 1)
        setImmediate(() => {
          this.#flush();
        });
    });
  }

  close(): void {
    this.#database.close();
  }

  #flush(): void {
    const group = this.#queue;
    this.#queue = [];
    try {
      this.#database.transaction(() => {
        for (const { stream, revision, event, metadata } of group) {
          const [data, meta] = [JSON.stringify(event.data), JSON.stringify(metadata)];
          this.#insert.run(stream, revision, randomUUID(), event.type, data, meta, new Date().toISOString());
        }
      })();
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}
