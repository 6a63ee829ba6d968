import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppendSignal } from '../append-signal.js';
import { catchUp } from '../catch-up.js';
import { encodeAppend } from '../encoded-event.js';
import type { EncodedEvent } from '../encoded-event.js';
import { EventStore, WrongExpectedRevision } from '../event-store.js';
import type { AppendResult, EventPage, ExpectedRevision, StreamFilter } from '../event-store.js';
import type { DomainEvent, Position, RecordedEvent } from '../events.js';
import { ordinalOf, positionOf } from '../positions.js';

interface Stored extends EncodedEvent {
  readonly stream: string;
  readonly revision: number;
  readonly ordinal: number;
  readonly recordedAt: string;
}

const SUBSCRIPTION_PAGE = 500;

/** For tests: keeps JSON text like the durable stores, so that nothing works here that would fail there. */
export class InMemoryEventStore extends EventStore {
  readonly #all: Stored[] = [];
  readonly #streams = new Map<string, Stored[]>();
  readonly #appended = new AppendSignal();
  readonly #closing = new AbortController();

  constructor(private readonly clock: () => string = () => new Date().toISOString()) {
    super();
  }

  override async append(
    stream: string,
    events: Parameters<EventStore['append']>[1],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    const encoded = encodeAppend(stream, events);
    await Promise.resolve();
    const present = this.#streams.get(stream) ?? [];
    if (encoded.length === 0) return answer(present.at(-1));
    const first = expectedRevision === 'no-stream' ? 0 : expectedRevision + 1;
    if (first !== present.length) return repeated(stream, encoded, present, first, expectedRevision);
    return this.#write(stream, encoded, present);
  }

  override async *readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from = 0,
  ): AsyncGenerator<RecordedEvent<E>, void, undefined> {
    const present = this.#streams.get(stream) ?? [];
    for (let revision = from; revision < present.length; revision += 1) {
      const stored = present[revision];
      if (stored !== undefined) yield await Promise.resolve(decode<E>(stored));
    }
  }

  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    await nextTurn(); // as the SQLite store does, so that tests see the same turns
    const events: RecordedEvent[] = [];
    let scanned = Math.max(ordinalOf(after), 0);
    for (; scanned < this.#all.length && events.length < limit; scanned += 1) {
      const stored = this.#all[scanned];
      if (stored !== undefined && passes(stored.stream, filter)) events.push(decode(stored));
    }
    return { events, nextPosition: positionOf(scanned) };
  }

  override subscribe(after: Position, filter: StreamFilter | undefined, signal: AbortSignal): AsyncIterable<EventPage> {
    const readPage = (position: Position): Promise<EventPage> => this.readAll(position, SUBSCRIPTION_PAGE, filter);
    return catchUp(readPage, after, this.#appended, AbortSignal.any([signal, this.#closing.signal]));
  }

  override close(): Promise<void> {
    this.#closing.abort();
    return Promise.resolve();
  }

  #write(stream: string, encoded: readonly EncodedEvent[], present: Stored[]): AppendResult {
    this.#streams.set(stream, present);
    const recordedAt = this.clock();
    for (const event of encoded) {
      const stored = { ...event, stream, revision: present.length, ordinal: this.#all.length + 1, recordedAt };
      present.push(stored);
      this.#all.push(stored);
    }
    this.#appended.notify();
    return answer(present.at(-1));
  }
}

function repeated(
  stream: string,
  encoded: readonly EncodedEvent[],
  present: readonly Stored[],
  first: number,
  expected: ExpectedRevision,
): AppendResult {
  const place = present.slice(first, first + encoded.length);
  if (first >= 0 && encoded.every(({ id }, index) => place[index]?.id === id)) return answer(place.at(-1));
  throw new WrongExpectedRevision(stream, expected, present.at(-1)?.revision ?? 'no-stream');
}

function answer(last: Stored | undefined): AppendResult {
  return { revision: last?.revision ?? -1, position: positionOf(last?.ordinal ?? 0) };
}

function passes(stream: string, filter: StreamFilter | undefined): boolean {
  return filter === undefined || filter.streamPrefixes.some((prefix) => stream.startsWith(prefix));
}

function decode<E extends DomainEvent>({ data, metadata, ordinal, ...rest }: Stored): RecordedEvent<E> {
  const event = { ...rest, data: JSON.parse(data) as unknown, metadata: JSON.parse(metadata) as unknown };
  return { ...event, position: positionOf(ordinal) } as RecordedEvent<E>;
}
