import type { DomainEvent, NewEvent, Position, RecordedEvent } from './events.js';

/** The revision a writer believes the stream has; `no-stream` when it must not exist yet. */
export type ExpectedRevision = number | 'no-stream';

export interface AppendResult {
  /** Revision of the last event written (or found, when the same events were there already). */
  readonly revision: number;
  readonly position: Position;
}

/** Only streams whose name starts with one of the prefixes. */
export interface StreamFilter {
  readonly streamPrefixes: readonly string[];
}

export interface EventPage {
  readonly events: readonly RecordedEvent[];
  /** How far the store was scanned. Store this as the checkpoint, or a quiet filter never advances. */
  readonly nextPosition: Position;
}

/** Someone else wrote first, or the stream is not in the state the writer believed. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`Stream is at ${String(actual)}, not at ${String(expected)}`);
  }
}

/** The store could not keep the events (disk full, read-only, connection lost). Nothing was written or nothing is known. */
export class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable';
}

/**
 * The append itself is wrong and would never succeed: an id that is no lower-case UUID, an id twice in one list,
 * data that JSON cannot hold, a stream or type name that is empty or begins with `$` (reserved for the store's own).
 */
export class InvalidAppend extends Error {
  override readonly name = 'InvalidAppend';
}

/**
 * Port to the append-only store of events. Every adapter satisfies the whole contract in
 * `testing/event-store.contract.ts`, without exceptions.
 */
export abstract class EventStore {
  /**
   * Appends all events or none.
   * Appending events whose ids are already in the stream at that place answers as the first time.
   * An empty list writes nothing, so nothing is expected: it answers with the stream's present revision and position
   * (−1 and `START` when there is no such stream), whatever `expectedRevision` says.
   * @throws WrongExpectedRevision when the stream is not at `expectedRevision`.
   * @throws InvalidAppend when an event cannot be stored as it is.
   * @throws EventStoreUnavailable when the store cannot keep them.
   */
  abstract append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult>;

  /** The stream's events in order, from revision `from` (0). A missing stream is empty. */
  abstract readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from?: number,
  ): AsyncIterable<RecordedEvent<E>>;

  /** Up to `limit` events of all streams in commit order, strictly after the position. */
  abstract readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage>;

  /**
   * What is there after the position, then what comes, page by page, until the signal aborts or the store is closed; then
   * it ends quietly. Every page, also one without events, moves the checkpoint on.
   * @throws EventStoreUnavailable when reading fails; subscribe again at the last checkpoint.
   */
  abstract subscribe(after: Position, filter: StreamFilter | undefined, signal: AbortSignal): AsyncIterable<EventPage>;

  /** Releases files and connections. */
  abstract close(): Promise<void>;
}
