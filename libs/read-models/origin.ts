import type { EventStore, Position, RecordedEvent, StreamFilter } from '#event-store';
import type { FileState } from './read-model-state.js';

/**
 * Whether the store still holds the last event a file took in, at its place. If not, the store was restored from an
 * older backup or is another one, and a checkpoint into it means nothing.
 */
export async function isOriginOf(
  store: EventStore,
  filter: StreamFilter | undefined,
  { lastEvent }: FileState,
): Promise<boolean> {
  if (lastEvent === null) return true;
  try {
    const found = await firstAfter(store, lastEvent.after, filter);
    return found?.id === lastEvent.id;
  } catch (error) {
    // Not even a position of this kind of store.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function firstAfter(
  store: EventStore,
  position: Position,
  filter: StreamFilter | undefined,
): Promise<RecordedEvent | undefined> {
  for (let after = position; ;) {
    const { events, nextPosition } = await store.readAll(after, 1, filter);
    if (events.length > 0 || nextPosition <= after) return events[0];
    after = nextPosition;
  }
}
