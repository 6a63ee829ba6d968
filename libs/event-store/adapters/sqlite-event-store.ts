import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { AppendSignal } from '../append-signal.js';
import { catchUp } from '../catch-up.js';
import { encodeAppend } from '../encoded-event.js';
import { EventStore, EventStoreUnavailable } from '../event-store.js';
import type { AppendResult, EventPage, ExpectedRevision, StreamFilter } from '../event-store.js';
import type { DomainEvent, NewEvent, Position, RecordedEvent } from '../events.js';
import { ordinalOf, positionOf } from '../positions.js';
import { SqliteEventsTable } from './sqlite-events-table.js';
import type { StreamRow } from './sqlite-events-table.js';
import { SqliteGroupCommit } from './sqlite-group-commit.js';

const STREAM_PAGE = 200;
const SUBSCRIPTION_PAGE = 500;
/** Rows a filtered read looks at before it reports how far it came, so that a rare filter cannot hold the event loop. */
const SCAN_WINDOW = 20_000;

/**
 * The embedded store: one SQLite file in WAL mode, flushed to disk before any append is answered.
 * One process owns the folder (`lockDataFolder`); subscriptions hear of the appends of this very instance.
 */
export class SqliteEventStore extends EventStore {
  readonly #table: SqliteEventsTable;
  readonly #writer: SqliteGroupCommit;
  readonly #appended = new AppendSignal();
  readonly #closing = new AbortController();

  /** Takes over an open database; `open` is the usual way in. */
  constructor(
    private readonly database: Database.Database,
    clock: () => string = () => new Date().toISOString(),
  ) {
    super();
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    this.#table = new SqliteEventsTable(database);
    this.#writer = new SqliteGroupCommit(database, this.#table, clock, () => {
      this.#appended.notify();
    });
  }

  /**
   * @param file path of the database, created when missing; its folder must exist.
   * @param clock gives `recordedAt`, ISO-8601 UTC with milliseconds.
   * @throws EventStoreUnavailable when the file cannot be opened, written or understood.
   */
  static open(file: string, clock?: () => string): SqliteEventStore {
    let database: Database.Database | undefined;
    try {
      database = new Database(file);
      return new SqliteEventStore(database, clock);
    } catch (cause) {
      database?.close();
      if (cause instanceof EventStoreUnavailable) throw cause;
      throw new EventStoreUnavailable(`The event file ${file} cannot be opened for writing`, { cause });
    }
  }

  override async append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    this.#assertOpen();
    const encoded = encodeAppend(stream, events);
    if (encoded.length > 0) return this.#writer.append(stream, encoded, expectedRevision);
    const last = this.#table.last(stream);
    return { revision: last?.revision ?? -1, position: positionOf(last?.position ?? 0) };
  }

  override async *readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from = 0,
  ): AsyncGenerator<RecordedEvent<E>, void, undefined> {
    for (let next = from; ;) {
      const rows = await Promise.resolve(this.#read(() => this.#table.streamPage(stream, next, STREAM_PAGE)));
      for (const row of rows) yield decode<E>(stream, row);
      if (rows.length < STREAM_PAGE) return;
      next += rows.length;
    }
  }

  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    await nextTurn(); // reading is synchronous: a reader catching up would starve everyone else
    const start = ordinalOf(after);
    const upTo = Math.min(
      this.#read(() => this.#table.end()),
      start + SCAN_WINDOW,
    );
    if (upTo <= start) return { events: [], nextPosition: after };
    const rows = this.#read(() => this.#table.page(start, upTo, limit, filter));
    const scanned = rows.length < limit ? upTo : (rows.at(-1)?.position ?? start);
    return { events: rows.map((row) => decode(row.stream, row)), nextPosition: positionOf(scanned) };
  }

  override subscribe(after: Position, filter: StreamFilter | undefined, signal: AbortSignal): AsyncIterable<EventPage> {
    const readPage = (position: Position): Promise<EventPage> => this.readAll(position, SUBSCRIPTION_PAGE, filter);
    return catchUp(readPage, after, this.#appended, AbortSignal.any([signal, this.#closing.signal]));
  }

  override close(): Promise<void> {
    this.#writer.flush();
    this.#closing.abort();
    this.database.close();
    return Promise.resolve();
  }

  #assertOpen(): void {
    if (!this.database.open) throw new EventStoreUnavailable('The event store is closed');
  }

  #read<T>(query: () => T): T {
    this.#assertOpen();
    try {
      return query();
    } catch (cause) {
      throw new EventStoreUnavailable('The events could not be read from disk', { cause });
    }
  }
}

function decode<E extends DomainEvent>(stream: string, row: StreamRow): RecordedEvent<E> {
  const event = {
    id: row.id,
    type: row.type,
    data: JSON.parse(row.data) as unknown,
    metadata: JSON.parse(row.metadata) as unknown,
    stream,
    revision: row.revision,
    position: positionOf(row.position),
    recordedAt: row.recorded_at,
  };
  return event as RecordedEvent<E>;
}
