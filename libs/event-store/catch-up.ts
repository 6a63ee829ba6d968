import type { AppendSignal } from './append-signal.js';
import type { EventPage } from './event-store.js';
import type { Position } from './events.js';

/**
 * Subscription for stores that live in this process: pulls page after page at the reader's own pace, so a slow reader
 * costs no memory, and sleeps at the end until something is appended. Ends quietly when the signal aborts.
 */
export async function* catchUp(
  readPage: (after: Position) => Promise<EventPage>,
  after: Position,
  appended: AppendSignal,
  signal: AbortSignal,
): AsyncGenerator<EventPage, void, undefined> {
  let position = after;
  while (!signal.aborted) {
    const seen = appended.count;
    const page = await unlessAborted(readPage(position), signal);
    if (page === undefined) return;
    if (page.nextPosition === position) {
      await appended.past(seen, signal);
    } else {
      position = page.nextPosition;
      yield page;
    }
  }
}

/** A read that fails because its store is being closed is no failure of the subscription. */
async function unlessAborted(reading: Promise<EventPage>, signal: AbortSignal): Promise<EventPage | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}
