import { expect, it } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import type { EventMetadata } from '../events.js';
import { freshName, ids, METADATA, readToEnd, someEvent, someEvents } from './contract-events.js';

const MANY = 10_000;

export function readStreamContract(store: () => EventStore): void {
  content(store);
  amounts(store);
}

function content(store: () => EventStore): void {
  it('gives no events for a missing stream', async () => {
    expect(await readToEnd(store(), freshName())).toEqual([]);
  });

  it('gives data and metadata as they were written', async () => {
    const stream = freshName();
    const data = {
      kk: 'Қамқоршылық: әке, ұл, ғ, ң, ө, і, һ',
      nothing: null,
      nested: { list: [null, { deep: null }, [], {}], empty: '' },
      big: '9223372036854775808',
      numbers: [0, -1.5, 1e21, Number.MAX_SAFE_INTEGER],
      odd: '\u0000 \u2028 "\\" 🧒 \ud800',
      yes: true,
    };
    const metadata: EventMetadata = {
      ...METADATA,
      requestHash: 'h',
      causationId: 'c1',
      actor: { officerId: 'o', role: 'head', bodyId: 'әкімдік' },
    };
    const event = someEvent(0, { type: 'Қабылданды', data, metadata });
    const { position } = await store().append(stream, [event], 'no-stream');
    const [read] = await readToEnd(store(), stream);
    expect(read).toEqual({ ...event, stream, revision: 0, position, recordedAt: read?.recordedAt });
  });

  it('stamps each event with the time of recording', async () => {
    const stream = freshName();
    await store().append(stream, someEvents(2), 'no-stream');
    for (const { recordedAt } of await readToEnd(store(), stream)) {
      expect(recordedAt).toBe(new Date(recordedAt).toISOString());
    }
  });

  it('begins at a revision', async () => {
    const stream = freshName();
    const events = someEvents(4);
    await store().append(stream, events, 'no-stream');
    expect(ids(await readToEnd(store(), stream, 2))).toEqual(ids(events.slice(2)));
    expect(await readToEnd(store(), stream, 4)).toEqual([]);
    expect(await readToEnd(store(), stream, 40)).toEqual([]);
  });
}

function amounts(store: () => EventStore): void {
  it('reads 10,000 events in order, the first before the last are loaded, and stops when told', async () => {
    const stream = freshName();
    for (let no = 0; no < MANY; no += 1_000) {
      await store().append(stream, someEvents(1_000), no === 0 ? 'no-stream' : no - 1);
    }
    let next = 0;
    for await (const { revision } of store().readStream(stream)) {
      expect(revision).toBe(next);
      next += 1;
    }
    expect(next).toBe(MANY);
  });

  it('sees events that were appended after reading began, because it does not load all at once', async () => {
    const stream = freshName();
    await store().append(stream, someEvents(1_000), 'no-stream');
    const reader = store().readStream(stream)[Symbol.asyncIterator]();
    await reader.next();
    const { revision } = await store().append(stream, someEvents(1), 999);
    await reader.return?.();
    expect(revision).toBe(1_000);
  });

  it('lets go of everything when a reader stops early', async () => {
    const stream = freshName();
    await store().append(stream, someEvents(1_000), 'no-stream');
    for (let reader = 0; reader < 40; reader += 1) {
      for await (const { revision } of store().readStream(stream)) {
        expect(revision).toBe(0);
        break;
      }
    }
    await store().append(stream, someEvents(1), 999);
    expect(await readToEnd(store(), stream, 1_000)).toHaveLength(1);
  });
}
