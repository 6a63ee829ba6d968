import { EventStore } from './event-store.js';
import type { AppendResult, EventPage, ExpectedRevision, StreamFilter } from './event-store.js';
import type { EventTypes } from './event-types.js';
import { upcast } from './event-types.js';
import type { DomainEvent, NewEvent, Position, RecordedEvent } from './events.js';

/**
 * Lifts older shapes of known event types to the present one while reading. Unknown types pass untouched: projections
 * pass over them, decisions refuse them by `Aggregate.knownTypes`.
 */
export class UpcastingEventStore extends EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly types: EventTypes,
  ) {
    super();
  }

  knows(type: string): boolean {
    return this.types.has(type);
  }

  override append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    return this.inner.append(stream, events, expectedRevision);
  }

  override async *readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from?: number,
  ): AsyncGenerator<RecordedEvent<E>, void, undefined> {
    for await (const event of this.inner.readStream(stream, from)) yield this.#lift(event) as RecordedEvent<E>;
  }

  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    return this.#liftPage(await this.inner.readAll(after, limit, filter));
  }

  override async *subscribe(
    after: Position,
    filter: StreamFilter | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<EventPage, void, undefined> {
    for await (const page of this.inner.subscribe(after, filter, signal)) yield this.#liftPage(page);
  }

  override close(): Promise<void> {
    return this.inner.close();
  }

  #lift(event: RecordedEvent): RecordedEvent {
    return upcast(this.types, event);
  }

  #liftPage({ events, nextPosition }: EventPage): EventPage {
    return { events: events.map((event) => this.#lift(event)), nextPosition };
  }
}
