import { once } from 'node:events';
import {
  type AppendResult,
  type EventPage,
  EventStore,
  EventStoreUnavailable,
  type Position,
  type RecordedEvent,
  type StreamFilter,
} from '#event-store';
import { type GivenEvent, recorded } from './recorded.js';

/** A store that only reads out what a test lists, and can be made to fail. */
export class ListedEvents extends EventStore {
  private events: RecordedEvent[] = [];
  private readonly news = new EventTarget();
  /** While set, every reading fails. */
  isDown = false;

  constructor(events: readonly GivenEvent[] = []) {
    super();
    this.list(...events);
  }

  /** Adds events and answers with the position of the last. */
  list(...events: readonly GivenEvent[]): Position {
    for (const event of events) this.events.push(recorded(event, this.events.length));
    this.news.dispatchEvent(new Event('listed'));
    return this.events.at(-1)?.position ?? '';
  }

  override append(): Promise<AppendResult> {
    return Promise.reject(new EventStoreUnavailable('Only listed events'));
  }

  override async *readStream<E>(): AsyncIterable<E> {
    yield* [];
    await Promise.reject(new EventStoreUnavailable('Streams are not read by projectors'));
  }

  override async readAll(after: Position, limit: number, filter?: StreamFilter): Promise<EventPage> {
    await Promise.resolve();
    return this.page(after, limit, filter);
  }

  override async *subscribe(
    after: Position,
    filter: StreamFilter | undefined,
    signal: AbortSignal,
  ): AsyncIterable<EventPage> {
    for (let position = after; !signal.aborted;) {
      const page = this.page(position, 100, filter);
      if (page.nextPosition > position) yield page;
      else await once(this.news, 'listed', { signal }).catch(() => undefined);
      position = page.nextPosition;
    }
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  private page(after: Position, limit: number, filter?: StreamFilter): EventPage {
    if (this.isDown) throw new EventStoreUnavailable('Listed events are down');
    const later = this.events.filter(({ position }) => position > after);
    const scanned = later.slice(0, limit);
    return {
      events: scanned.filter(
        ({ stream }) => filter?.streamPrefixes.some((prefix) => stream.startsWith(prefix)) ?? true,
      ),
      nextPosition: scanned.at(-1)?.position ?? after,
    };
  }
}
