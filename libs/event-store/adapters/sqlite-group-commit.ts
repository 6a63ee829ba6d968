import type Database from 'better-sqlite3';
import type { EncodedEvent } from '../encoded-event.js';
import { EventStoreUnavailable, WrongExpectedRevision } from '../event-store.js';
import { Gathering } from '../gathering.js';
import type { AppendResult, ExpectedRevision } from '../event-store.js';
import { positionOf } from '../positions.js';
import type { SqliteEventsTable } from './sqlite-events-table.js';

interface PendingAppend {
  readonly stream: string;
  readonly events: readonly EncodedEvent[];
  readonly expected: ExpectedRevision;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: Error) => void;
}

type Outcome = AppendResult | WrongExpectedRevision;

/** Bounds how long one commit keeps the event loop. */
const LARGEST_GROUP = 1_000;

/**
 * Appends that arrive together share one transaction and one flush to disk, each in a savepoint of its own, so that none spoils its neighbours. Every answer, conflicts and repeats included, waits for COMMIT: it speaks of events of the same
 * group, which a full disk may yet take back.
 */
export class SqliteGroupCommit {
  #queue: PendingAppend[] = [];
  readonly #gathering = new Gathering(
    () => this.#queue.length,
    () => {
      this.flush();
    },
  );
  readonly #commitGroup: Database.Transaction<(group: readonly PendingAppend[]) => Outcome[]>;
  readonly #writeInSavepoint: Database.Transaction<(append: PendingAppend) => AppendResult>;

  constructor(
    database: Database.Database,
    private readonly table: SqliteEventsTable,
    private readonly clock: () => string,
    private readonly onCommit: () => void,
  ) {
    this.#writeInSavepoint = database.transaction((append: PendingAppend) => this.#write(append));
    this.#commitGroup = database.transaction((group: readonly PendingAppend[]) =>
      group.map((append) => this.#attempt(append)),
    );
  }

  append(stream: string, events: readonly EncodedEvent[], expected: ExpectedRevision): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ stream, events, expected, resolve, reject });
      this.#gathering.arrived();
    });
  }

  /** Commits what is waiting. */
  flush(): void {
    const group = this.#queue.splice(0, LARGEST_GROUP);
    if (this.#queue.length > 0)
      setImmediate(() => {
        this.flush();
      });
    if (group.length > 0) this.#settle(group);
  }

  #settle(group: readonly PendingAppend[]): void {
    let outcomes: Outcome[];
    try {
      outcomes = this.#commitGroup.immediate(group);
    } catch (cause) {
      const error = new EventStoreUnavailable('The events could not be written to disk', { cause });
      for (const { reject } of group) reject(error);
      return;
    }
    group.forEach((append, index) => {
      answer(append, outcomes[index]);
    });
    this.onCommit();
  }

  /**
   * A conflict is an answer; anything else SQLite throws ends the whole group, whose savepoints may be gone already.
   * One event alone is one statement, which SQLite undoes by itself.
   */
  #attempt(append: PendingAppend): Outcome {
    try {
      return append.events.length === 1 ? this.#write(append) : this.#writeInSavepoint(append);
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return error;
      throw error;
    }
  }

  #write({ stream, events, expected }: PendingAppend): AppendResult {
    const last = this.table.last(stream)?.revision ?? -1;
    const first = expected === 'no-stream' ? 0 : expected + 1;
    if (first !== last + 1) return this.#repeated(stream, events, expected, last);
    const recordedAt = this.clock();
    let position = 0;
    events.forEach((event, index) => {
      position = this.table.insert(stream, first + index, event, recordedAt);
    });
    return { revision: last + events.length, position: positionOf(position) };
  }

  /** Appending what is already there answers as the first time; everything else is a conflict. */
  #repeated(stream: string, events: readonly EncodedEvent[], expected: ExpectedRevision, last: number): AppendResult {
    const place = this.table.idsFrom(stream, expected === 'no-stream' ? 0 : expected + 1, events.length);
    const end = place.at(-1);
    if (end === undefined || !events.every(({ id }, index) => place[index]?.id === id)) {
      throw new WrongExpectedRevision(stream, expected, last < 0 ? 'no-stream' : last);
    }
    return { revision: end.revision, position: positionOf(end.position) };
  }
}

function answer({ resolve, reject }: PendingAppend, outcome: Outcome | undefined): void {
  if (outcome === undefined || outcome instanceof WrongExpectedRevision) {
    reject(outcome ?? new EventStoreUnavailable('The append got no answer'));
  } else {
    resolve(outcome);
  }
}
