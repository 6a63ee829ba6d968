import { randomUUID } from 'node:crypto';
import type { EventStore } from '../event-store.js';
import type { EventPage, StreamFilter } from '../event-store.js';
import type { EventMetadata, NewEvent, Position, RecordedEvent } from '../events.js';

export const METADATA: EventMetadata = {
  schemaVersion: 1,
  commandId: 'b6a1b8d0-52c4-4c43-9a5e-3f1b1f1f0a01',
  correlationId: 'c0',
};

export function someEvent(no = 0, over: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type: 'ThingHappened', data: { no }, metadata: METADATA, ...over };
}

export function someEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, (_, no) => someEvent(no));
}

/** A name no other test uses: a real server keeps the streams of earlier runs. */
export function freshName(prefix = 'contract'): string {
  return `${prefix}-${randomUUID()}`;
}

export async function readToEnd(store: EventStore, stream: string, from?: number): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const event of store.readStream(stream, from)) events.push(event);
  return events;
}

/** Every event after the position, page by page, as a projector reads. */
export async function readAllToEnd(
  store: EventStore,
  after: Position,
  filter?: StreamFilter,
  limit = 7,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let position = after; ;) {
    const page = await store.readAll(position, limit, filter);
    events.push(...page.events);
    if (page.nextPosition === position) return events;
    position = page.nextPosition;
  }
}

/** Takes pages until `enough` events have come, then aborts. */
export async function subscribeUntil(
  pages: AsyncIterable<EventPage>,
  enough: number,
  abort: AbortController,
  onPage: (page: EventPage) => Promise<void> | void = () => undefined,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of pages) {
    events.push(...page.events);
    await onPage(page);
    if (events.length >= enough) abort.abort();
  }
  return events;
}

/** A position behind everything that is in the store now. */
export async function presentEnd(store: EventStore): Promise<Position> {
  return (await store.append(freshName('marker'), [someEvent()], 'no-stream')).position;
}

export function ids(events: readonly { readonly id: string }[]): string[] {
  return events.map(({ id }) => id);
}
