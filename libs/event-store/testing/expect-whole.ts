import { expect } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import { START } from '../events.js';
import type { RecordedEvent } from '../events.js';
import { ids, readAllToEnd } from './contract-events.js';
import type { Acknowledged } from './killed-writer.js';

/** Nothing acknowledged is missing, no batch is partial, no revision or position skipped, repeated or out of order. */
export async function expectWhole(store: EventStore, acknowledged: readonly Acknowledged[]): Promise<void> {
  const all = await readAllToEnd(store, START, undefined, 1_000);
  const positions = all.map(({ position }) => position);
  expect(positions).toEqual([...new Set(positions)].sort());
  const streams = Map.groupBy(all, ({ stream }) => stream);
  for (const [, events] of streams) expectWholeStream(events);
  for (const { stream, revision, position, ids: expected } of acknowledged) {
    const found = (streams.get(stream) ?? []).slice(revision - expected.length + 1, revision + 1);
    expect(ids(found)).toEqual(expected);
    expect(found.at(-1)?.position).toBe(position);
  }
}

/** The writer numbers the events of a batch and says in each how many there are. */
function expectWholeStream(events: readonly RecordedEvent[]): void {
  expect(events.map(({ revision }) => revision)).toEqual(events.map((_, index) => index));
  for (let start = 0; start < events.length;) {
    const { of } = events[start]?.data as { of: number };
    const batch = events.slice(start, start + of).map(({ data }) => data);
    expect(batch).toEqual(Array.from({ length: of }, (_, no) => ({ no, of })));
    start += of;
  }
}
