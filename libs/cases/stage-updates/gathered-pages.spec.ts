import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore, START } from '#event-store';
import { after } from '../testing/fixtures.js';
import { stored } from '../testing/stored.js';
import { gatheredPages } from './gathered-pages.js';

const events = after('rk-2022-school-meals', '2026-09-07T10:00:00+05:00');
const filter = { streamPrefixes: ['case-'] };

async function filledStore(cases: number): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore();
  for (let no = 0; no < cases; no += 1) {
    await store.append(`case-${String(no)}`, stored(events, String(no)), 'no-stream');
  }
  return store;
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('pages gathered while the reader is busy', () => {
  it('hold everything in order, and no more than was asked to be read ahead', async () => {
    const store = await filledStore(2_000);
    const all = 2_000 * events.length;
    const stop = new AbortController();
    const sizes: number[] = [];
    const seen: string[] = [];
    for await (const page of gatheredPages({ store, after: START, filter, most: 1_500, signal: stop.signal })) {
      sizes.push(page.events.length);
      seen.push(...page.events.map(({ id }) => id));
      if (seen.length === all) stop.abort();
      else await turns(20);
    }
    const { events: expected } = await store.readAll(START, all, filter);
    expect(seen).toEqual(expected.map(({ id }) => id));
    // A page of the store is read whole: one may lie above.
    expect(Math.max(...sizes)).toBeLessThan(1_500 + 500);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(1_500);
  });

  it('end when the signal aborts, and when the reader has enough', async () => {
    const store = await filledStore(1);
    const stop = new AbortController();
    let pages = 0;
    for await (const { nextPosition } of gatheredPages({
      store,
      after: START,
      filter,
      most: 10,
      signal: stop.signal,
    })) {
      pages += nextPosition === START ? 0 : 1;
      stop.abort();
    }
    const enough = gatheredPages({ store, after: START, filter, most: 1, signal: new AbortController().signal });
    await enough.next();
    expect(await enough.return()).toEqual({ done: true, value: undefined });
    expect(pages).toBe(1);
  });

  it('come before the failure that ends them', async () => {
    const store = await filledStore(1);
    const readAll = store.readAll.bind(store);
    store.readAll = (position, ...rest) =>
      position === START ? readAll(position, ...rest) : Promise.reject(new Error('gone'));
    const reading = async (): Promise<number> => {
      let seen = 0;
      const pages = gatheredPages({ store, after: START, filter, most: 1_000, signal: new AbortController().signal });
      try {
        for await (const page of pages) seen += page.events.length;
      } catch (error) {
        expect(error).toMatchObject({ message: 'gone' });
      }
      return seen;
    };
    expect(await reading()).toBe(events.length);
  });
});
