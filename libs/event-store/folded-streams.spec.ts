import { beforeEach, expect, it, jest } from '@jest/globals';
import { InMemoryEventStore } from './adapters/in-memory-event-store.js';
import { decideAndAppend } from './decide-and-append.js';
import type { DecisionResult } from './decide-and-append.js';
import { emptyFold, FoldedStreams } from './folded-streams.js';
import { someEvent } from './testing/contract-events.js';
import { moveParcel, parcel, sendParcel } from './testing/parcels.js';
import type { Parcel, ParcelEvent } from './testing/parcels.js';

let folded: FoldedStreams<Parcel>;
beforeEach(() => {
  folded = new FoldedStreams(100);
});

function run(
  store: InMemoryEventStore,
  commandId: string,
  decide: (state: Parcel) => readonly ParcelEvent[],
): Promise<DecisionResult> {
  const context = { commandId, correlationId: 'correlation', schemaVersionOf: () => 1 };
  return decideAndAppend(store, parcel, 'parcel-1', decide, context, folded);
}

it('spares reading what is in the fold', async () => {
  const store = new InMemoryEventStore();
  const read = jest.spyOn(store, 'readStream');
  await run(store, 'c1', sendParcel);
  await run(store, 'c2', (state) => moveParcel(state, 'Тараз'));
  await run(store, 'c3', (state) => moveParcel(state, 'Шу'));
  expect(read.mock.calls.map(([, from]) => from)).toEqual([0, 0, 1]);
});

it('begins anew where the store has gone back behind the fold', async () => {
  const store = new InMemoryEventStore();
  await run(store, 'c1', sendParcel);
  await run(store, 'c2', (state) => moveParcel(state, 'Тараз'));
  await run(store, 'c3', () => []);
  const restored = new InMemoryEventStore();
  await restored.append('parcel-1', [someEvent(0, { type: 'ParcelSent' })], 'no-stream');
  const answer = await run(restored, 'c4', (state) => moveParcel(state, 'Мерке'));
  expect(answer).toMatchObject({ revision: 1, repeated: false });
});

it('keeps the streams used last, as many as it may', () => {
  const few = new FoldedStreams<number>(2);
  for (const [stream, state] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['c', 4],
  ] as const)
    few.keep(stream, emptyFold(state));
  expect(['a', 'b', 'c'].map((stream) => few.find(stream)?.state)).toEqual([3, undefined, 4]);
});
