import {
  ANY,
  BACKWARDS,
  END,
  excludeSystemEvents,
  KurrentDBClient,
  NO_STREAM,
  StreamDeletedError,
  StreamNotFoundError,
  streamNameFilter,
} from '@kurrent/kurrentdb-client';
import type { AllStreamResolvedEvent, ReadAllOptions, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { AppendSignal } from '../append-signal.js';
import { catchUp } from '../catch-up.js';
import { encodeAppend } from '../encoded-event.js';
import { EventStore } from '../event-store.js';
import type { AppendResult, EventPage, ExpectedRevision, StreamFilter } from '../event-store.js';
import { START } from '../events.js';
import type { DomainEvent, NewEvent, Position, RecordedEvent } from '../events.js';
import {
  appendError,
  commitOf,
  fromKurrent,
  logPosition,
  positionOf,
  toKurrent,
  unavailable,
} from './kurrentdb-events.js';
import { KurrentDbLiveFeed } from './kurrentdb-live-feed.js';
import { KurrentDbPatience } from './kurrentdb-patience.js';
import { KurrentDbReads } from './kurrentdb-reads.js';

const STREAM_PAGE = 500;
const SUBSCRIPTION_PAGE = 500;

/**
 * KurrentDB, or EventStoreDB from 22.6. The position is the commit position, `recordedAt` the server's `created`.
 * Repeats rest on the server's own rule: the same event ids at the same expected revision are taken as done.
 * Reads ask the leader; in a cluster the connection string needs `nodePreference=leader`.
 */
export class KurrentDbEventStore extends EventStore {
  readonly #appended = new AppendSignal();
  readonly #closing = new AbortController();
  readonly #client: KurrentDBClient;
  readonly #reads: KurrentDbReads;
  readonly #live: KurrentDbLiveFeed;
  /** How far the server had come when last asked. */
  #knownEnd: Position = START;

  /** @param connect makes a client, which connects at its first call. */
  constructor(
    connect: () => KurrentDBClient,
    private readonly patience = new KurrentDbPatience(),
  ) {
    super();
    this.#client = connect();
    this.#reads = new KurrentDbReads(this.#client, connect, patience);
    this.#live = new KurrentDbLiveFeed(this.#client, this.#appended);
  }

  /** @param url `kurrentdb://…` or `esdb://…`. Connects at the first call. */
  static connect(url: string, patience?: KurrentDbPatience): KurrentDbEventStore {
    return new KurrentDbEventStore(() => KurrentDBClient.connectionString(url), patience);
  }

  override async append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    encodeAppend(stream, events);
    if (events.length === 0) return this.#last(stream);
    const streamState = expectedRevision === 'no-stream' ? NO_STREAM : BigInt(expectedRevision);
    try {
      const done = await this.patience.answer(
        this.#client.appendToStream(stream, events.map(toKurrent), { streamState }),
      );
      const revision = Number(done.nextExpectedRevision);
      if (done.position === undefined) return { revision, position: await this.#positionOf(stream, revision) };
      return { revision, position: positionOf(done.position.commit) };
    } catch (error) {
      throw appendError(stream, expectedRevision, error);
    }
  }

  override async *readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from = 0,
  ): AsyncGenerator<RecordedEvent<E>, void, undefined> {
    for (let next = BigInt(from); ; next += BigInt(STREAM_PAGE)) {
      const page = await this.#streamPage(stream, next, STREAM_PAGE);
      for (const resolved of page) {
        const event = fromKurrent<E>(resolved);
        if (event !== undefined) yield event;
      }
      if (page.length < STREAM_PAGE) return;
    }
  }

  /**
   * The server says nothing of events a filter passes over, so an end is known first: when fewer events come than were
   * asked for, everything up to that end was scanned.
   */
  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    const end = await this.#endBeyond(after);
    if (filter?.streamPrefixes.length === 0) return { events: [], nextPosition: end > after ? end : after };
    const found = await this.#all({
      fromPosition: logPosition(after),
      maxCount: limit + 1, // the server's start is inclusive, ours is not
      filter: filter === undefined ? excludeSystemEvents() : streamNameFilter({ prefixes: [...filter.streamPrefixes] }),
    });
    const page = found.filter((resolved) => positionOf(commitOf(resolved)) > after).slice(0, limit);
    const last = page.at(-1);
    const reached = last === undefined ? after : positionOf(commitOf(last));
    const complete = found.length <= limit && end > reached;
    const events = page.flatMap((resolved) => fromKurrent(resolved) ?? []);
    return { events, nextPosition: complete ? end : reached };
  }

  override subscribe(after: Position, filter: StreamFilter | undefined, signal: AbortSignal): AsyncIterable<EventPage> {
    this.#live.start();
    const readPage = (position: Position): Promise<EventPage> => this.readAll(position, SUBSCRIPTION_PAGE, filter);
    return catchUp(readPage, after, this.#appended, AbortSignal.any([signal, this.#closing.signal]));
  }

  /**
   * Deletes a stream for good, whether it was there or not: it reads as empty and refuses every append with
   * `StreamTombstoned`. Done again it is done. The server keeps the bytes, readable through `$all`, until a scavenge has
   * gone over the chunk they lie in.
   * @throws EventStoreUnavailable when the server did not do it, or its answer was lost.
   */
  async tombstone(stream: string): Promise<void> {
    encodeAppend(stream, []);
    try {
      await this.patience.answer(this.#client.tombstoneStream(stream, { expectedRevision: ANY }));
    } catch (error) {
      if (!(error instanceof StreamDeletedError)) throw unavailable(error);
    }
  }

  override async close(): Promise<void> {
    this.#closing.abort();
    await this.#live.stop();
    await this.#client.dispose();
  }

  async #streamPage(stream: string, fromRevision: bigint, maxCount: number): Promise<ResolvedEvent[]> {
    try {
      return await this.#reads.collect((client) => client.readStream(stream, { fromRevision, maxCount }));
    } catch (error) {
      if (error instanceof StreamNotFoundError || error instanceof StreamDeletedError) return [];
      throw unavailable(error);
    }
  }

  async #all(options: ReadAllOptions): Promise<AllStreamResolvedEvent[]> {
    try {
      return await this.#reads.collect((client) => client.readAll({ ...options, requiresLeader: true }));
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** Position of the last event of all, the server's own included; asked anew only by a reader who has come that far. */
  async #endBeyond(after: Position): Promise<Position> {
    if (this.#knownEnd > after) return this.#knownEnd;
    const [last] = await this.#all({ direction: BACKWARDS, fromPosition: END, maxCount: 1 });
    this.#knownEnd = last === undefined ? START : positionOf(commitOf(last));
    return this.#knownEnd;
  }

  async #last(stream: string): Promise<AppendResult> {
    try {
      const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1 } as const;
      const [last] = await this.#reads.collect((client) => client.readStream(stream, options));
      if (last?.event === undefined) return { revision: -1, position: START };
      return { revision: Number(last.event.revision), position: positionOf(commitOf(last)) };
    } catch (error) {
      if (error instanceof StreamNotFoundError || error instanceof StreamDeletedError) {
        return { revision: -1, position: START };
      }
      throw unavailable(error);
    }
  }

  /** Some servers leave the position out when they recognise a repeat. */
  async #positionOf(stream: string, revision: number): Promise<Position> {
    const [event] = await this.#streamPage(stream, BigInt(revision), 1);
    if (event === undefined) throw unavailable(new Error('The event just acknowledged cannot be read'));
    return positionOf(commitOf(event));
  }
}
