import { EventStore } from '#event-store';
import type {
  AppendResult,
  DomainEvent,
  EventPage,
  ExpectedRevision,
  NewEvent,
  Position,
  RecordedEvent,
  StreamFilter,
} from '#event-store';
import type { PersonalData } from './personal-data.js';

/**
 * Seals personal values on their way into the store. What is read stays sealed: decisions do not look at personal values,
 * read models keep them sealed, and only a query that shows them opens them.
 */
export class SealingEventStore extends EventStore {
  constructor(
    private readonly inner: EventStore,
    private readonly personalData: PersonalData,
  ) {
    super();
  }

  override async append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    return this.inner.append(stream, await this.personalData.seal(events), expectedRevision);
  }

  override readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from?: number,
  ): AsyncIterable<RecordedEvent<E>> {
    return this.inner.readStream<E>(stream, from);
  }

  override readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    return this.inner.readAll(after, limit, filter);
  }

  override subscribe(after: Position, filter: StreamFilter | undefined, signal: AbortSignal): AsyncIterable<EventPage> {
    return this.inner.subscribe(after, filter, signal);
  }

  override close(): Promise<void> {
    return this.inner.close();
  }
}
