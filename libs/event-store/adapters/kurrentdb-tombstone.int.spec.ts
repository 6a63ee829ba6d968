import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '../events.js';
import { freshName, readToEnd, someEvents } from '../testing/contract-events.js';
import { logInMemory } from '../testing/kurrentdb-double/log-file.js';
import { startDouble } from '../testing/kurrentdb-double/server.js';
import { KurrentDbEventStore } from './kurrentdb-event-store.js';
import { StreamTombstoned } from './kurrentdb-stream-tombstoned.js';

const server = process.env['EVENTSTORE_URL'];

describe(`KurrentDbEventStore.tombstone (${server === undefined ? 'test double' : 'real server'})`, () => {
  let stop: () => void = () => undefined;
  let store: KurrentDbEventStore;
  beforeAll(async () => {
    const double = server === undefined ? await startDouble(logInMemory()) : undefined;
    if (double !== undefined) stop = double.stop;
    store = KurrentDbEventStore.connect(server ?? double?.url ?? '');
  });
  afterAll(async () => {
    await store.close();
    stop();
  });

  it('leaves a stream that reads as empty and takes no event ever again', async () => {
    const stream = freshName();
    await store.append(stream, someEvents(2), 'no-stream');
    await store.tombstone(stream);
    expect(await readToEnd(store, stream)).toEqual([]);
    for (const expected of ['no-stream', 0, 1] as const) {
      await expect(store.append(stream, someEvents(1), expected)).rejects.toThrow(StreamTombstoned);
    }
    expect(await store.append(stream, [], 'no-stream')).toEqual({ revision: -1, position: START });
  });

  it('closes a name that never was, and is done when done again', async () => {
    const stream = freshName();
    await store.tombstone(stream);
    await store.tombstone(stream);
    await expect(store.append(stream, someEvents(1), 'no-stream')).rejects.toThrow(StreamTombstoned);
  });

  it('is no event of the program: readers of all streams do not meet it', async () => {
    const prefix = freshName();
    const { position } = await store.append(`${prefix}-before`, someEvents(1), 'no-stream');
    await store.tombstone(`${prefix}-gone`);
    const after = await store.append(`${prefix}-after`, someEvents(1), 'no-stream');
    const page = await store.readAll(position, 10, { streamPrefixes: [prefix] });
    expect(page.events.map(({ stream }) => stream)).toEqual([`${prefix}-after`]);
    expect(page.nextPosition >= after.position).toBe(true);
  });
});
