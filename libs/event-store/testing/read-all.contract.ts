import { expect, it } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import type { RecordedEvent } from '../events.js';
import { START } from '../events.js';
import { freshName, ids, presentEnd, readAllToEnd, readToEnd, someEvents } from './contract-events.js';

export function readAllContract(store: () => EventStore): void {
  order(store);
  visibility(store);
  filters(store);
}

function order(store: () => EventStore): void {
  it('gives the events of all streams in the order of commit, after the position, up to the limit', async () => {
    const [a, b] = [freshName(), freshName()];
    const after = await presentEnd(store());
    const [first, second, third] = [someEvents(2), someEvents(1), someEvents(2)];
    await store().append(a, first, 'no-stream');
    await store().append(b, second, 'no-stream');
    const { position } = await store().append(a, third, 1);
    const page = await store().readAll(after, 4);
    expect(ids(page.events)).toEqual(ids([...first, ...second, ...third.slice(0, 1)]));
    expect(page.nextPosition).toBe(page.events.at(-1)?.position);
    const rest = await store().readAll(page.nextPosition, 4);
    expect(ids(rest.events)).toEqual(ids(third.slice(1)));
    expect(rest.events[0]?.position).toBe(position);
  });

  it('starts before the first event of all', async () => {
    await presentEnd(store());
    const { events } = await store().readAll(START, 1);
    expect(events).toHaveLength(1);
    expect((events[0]?.position ?? '') > START).toBe(true);
  });

  it('gives the same events as the streams do, with positions that grow as text', async () => {
    const stream = freshName();
    const after = await presentEnd(store());
    await store().append(stream, someEvents(30), 'no-stream');
    const all = await readAllToEnd(store(), after);
    expect(all).toEqual(await readToEnd(store(), stream));
    const positions = all.map(({ position }) => position);
    expect(new Set(positions).size).toBe(30);
    expect(positions).toEqual([...positions].sort());
  });

  it('stays where it is at the end', async () => {
    const end = await presentEnd(store());
    const page = await store().readAll(end, 5);
    expect(page.events).toEqual([]);
    expect(page.nextPosition >= end).toBe(true);
    expect(await store().readAll(page.nextPosition, 5)).toEqual({ events: [], nextPosition: page.nextPosition });
  });
}

function visibility(store: () => EventStore): void {
  it('makes no event visible behind a position already read', async () => {
    const prefix = freshName();
    const after = await presentEnd(store());
    const writing = { done: false };
    const writers = Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        for (let no = 0; no < 10; no += 1) {
          await store().append(`${prefix}-${String(writer)}`, someEvents(1), no === 0 ? 'no-stream' : no - 1);
        }
      }),
    ).finally(() => {
      writing.done = true;
    });
    const seen: RecordedEvent[] = [];
    for (let position = after; ;) {
      const { done } = writing;
      const page = await store().readAll(position, 25);
      seen.push(...page.events);
      if (done && page.nextPosition === position) break;
      position = page.nextPosition;
    }
    await writers;
    expect(seen).toHaveLength(200);
    expect(ids(seen)).toEqual(ids(await readAllToEnd(store(), after)));
  });

  it('never shows events of the store’s own', async () => {
    await presentEnd(store());
    const { events } = await store().readAll(START, 1_000);
    expect(events.filter(({ stream, type }) => stream.startsWith('$') || type.startsWith('$'))).toEqual([]);
  });
}

function filters(store: () => EventStore): void {
  it('gives only streams that begin with one of the prefixes, taken literally', async () => {
    const name = freshName();
    const after = await presentEnd(store());
    for (const stream of [`${name}.case-1`, `${name}.Case-2`, `${name}xcase-3`, `${name}.body-4`, `x${name}.case-5`]) {
      await store().append(stream, someEvents(1), 'no-stream');
    }
    const filter = { streamPrefixes: [`${name}.case-`, `${name}.body-`] };
    const found = (await readAllToEnd(store(), after, filter)).map(({ stream }) => stream);
    expect(found).toEqual([`${name}.case-1`, `${name}.body-4`]);
    expect(await readAllToEnd(store(), after, { streamPrefixes: [] })).toEqual([]);
  });

  it('says how far it scanned when the filter lets nothing through', async () => {
    const stream = freshName();
    const after = await presentEnd(store());
    const { position } = await store().append(stream, someEvents(300), 'no-stream');
    const filter = { streamPrefixes: [freshName('quiet')] };
    let scanned = after;
    for (let pages = 0; pages < 300 && scanned < position; pages += 1) {
      const page = await store().readAll(scanned, 10, filter);
      expect(page.events).toEqual([]);
      expect(page.nextPosition > scanned).toBe(true);
      scanned = page.nextPosition;
    }
    expect(scanned >= position).toBe(true);
  });

  it('loses no match between pages', async () => {
    const prefix = freshName();
    const after = await presentEnd(store());
    for (let no = 0; no < 60; no += 1) {
      await store().append(no % 7 === 0 ? `${prefix}-${String(no)}` : freshName('other'), someEvents(2), 'no-stream');
    }
    const found = await readAllToEnd(store(), after, { streamPrefixes: [prefix] }, 3);
    expect(found).toHaveLength(18);
  });
}
