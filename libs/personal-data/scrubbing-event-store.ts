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
import type { SubjectKeyDeleted } from './subject-key-events.js';

const DELETION: SubjectKeyDeleted['type'] = 'SubjectKeyDeleted';

/**
 * What a projector reads through that keeps `subjectKeys`. Whoever asks for the next page has kept the one before: if a key
 * was deleted by it, `scrub` then removes what the write-ahead log of the read models still remembers of the key.
 */
export class ScrubbingEventStore extends EventStore {
  #hasDeletion = false;

  constructor(
    private readonly inner: EventStore,
    private readonly scrub: () => void,
  ) {
    super();
  }

  override append(
    stream: string,
    events: readonly NewEvent[],
    expectedRevision: ExpectedRevision,
  ): Promise<AppendResult> {
    return this.inner.append(stream, events, expectedRevision);
  }

  override readStream<E extends DomainEvent = DomainEvent>(
    stream: string,
    from?: number,
  ): AsyncIterable<RecordedEvent<E>> {
    return this.inner.readStream<E>(stream, from);
  }

  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    this.#kept();
    return this.#given(await this.inner.readAll(after, limit, filter));
  }

  override async *subscribe(
    after: Position,
    filter: StreamFilter | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<EventPage, void, undefined> {
    this.#kept();
    for await (const page of this.inner.subscribe(after, filter, signal)) {
      yield this.#given(page);
      this.#kept();
    }
  }

  override close(): Promise<void> {
    return this.inner.close();
  }

  #given(page: EventPage): EventPage {
    this.#hasDeletion ||= page.events.some(({ type }) => type === DELETION);
    return page;
  }

  #kept(): void {
    if (this.#hasDeletion) this.scrub();
    this.#hasDeletion = false;
  }
}
