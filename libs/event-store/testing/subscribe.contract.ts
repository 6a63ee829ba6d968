import { expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import type { EventStore, StreamFilter } from '../event-store.js';
import { freshName, ids, presentEnd, someEvents, subscribeUntil } from './contract-events.js';

export function subscribeContract(store: () => EventStore): void {
  delivery(store);
  stopping(store);
}

function delivery(store: () => EventStore): void {
  it('delivers what is there, then what comes', async () => {
    const stream = freshName();
    const after = await presentEnd(store());
    const [there, coming] = [someEvents(3), someEvents(2)];
    await store().append(stream, there, 'no-stream');
    const abort = new AbortController();
    const pages = store().subscribe(after, undefined, abort.signal);
    let appended = false;
    const seen = await subscribeUntil(pages, 5, abort, async () => {
      if (!appended) await store().append(stream, coming, 2);
      appended = true;
    });
    expect(ids(seen)).toEqual(ids([...there, ...coming]));
  });

  it('wakes up for events that come while it waits', async () => {
    const stream = freshName();
    const abort = new AbortController();
    const pages = store().subscribe(await presentEnd(store()), { streamPrefixes: [stream] }, abort.signal);
    const seen = subscribeUntil(pages, 2, abort);
    await setImmediate();
    const events = someEvents(2);
    await store().append(stream, events.slice(0, 1), 'no-stream');
    await store().append(stream, events.slice(1), 0);
    expect(ids(await seen)).toEqual(ids(events));
  });

  it('resumes at a checkpoint without repeating or skipping', async () => {
    const stream = freshName();
    const filter = { streamPrefixes: [stream] };
    const after = await presentEnd(store());
    const events = someEvents(1_200);
    await store().append(stream, events, 'no-stream');
    const first = new AbortController();
    let checkpoint = after;
    const before = await subscribeUntil(store().subscribe(after, filter, first.signal), 1, first, (page) => {
      checkpoint = page.nextPosition;
    });
    const second = new AbortController();
    const rest = store().subscribe(checkpoint, filter, second.signal);
    const later = await subscribeUntil(rest, events.length - before.length, second);
    expect(ids([...before, ...later])).toEqual(ids(events));
  });

  it('loses and reorders nothing for a slow reader', async () => {
    const prefix = freshName();
    const abort = new AbortController();
    const pages = store().subscribe(await presentEnd(store()), { streamPrefixes: [prefix] }, abort.signal);
    const appended: string[] = [];
    const writing = (async () => {
      for (let no = 0; no < 300; no += 1) {
        const events = someEvents(3);
        appended.push(...ids(events));
        await store().append(`${prefix}-${String(no)}`, events, 'no-stream');
      }
    })();
    const seen = await subscribeUntil(pages, 900, abort, async () => {
      for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    });
    await writing;
    expect(ids(seen)).toEqual(appended);
  });

  it('advances the checkpoint of a quiet filter', async () => {
    const after = await presentEnd(store());
    const abort = new AbortController();
    const { position } = await store().append(freshName(), someEvents(200), 'no-stream');
    const quiet: StreamFilter = { streamPrefixes: [freshName('quiet')] };
    let reached = after;
    for await (const page of store().subscribe(after, quiet, abort.signal)) {
      expect(page.events).toEqual([]);
      expect(page.nextPosition > reached).toBe(true);
      reached = page.nextPosition;
      if (reached >= position) abort.abort();
    }
    expect(reached >= position).toBe(true);
  });
}

function stopping(store: () => EventStore): void {
  it('ends within a second when told while it waits', async () => {
    const abort = new AbortController();
    const pages = store().subscribe(await presentEnd(store()), undefined, abort.signal);
    const ended = subscribeUntil(pages, Number.POSITIVE_INFINITY, abort);
    await setImmediate();
    abort.abort();
    await expect(ended).resolves.toEqual([]);
  }, 1_000);

  it('delivers nothing when told beforehand', async () => {
    const pages = store().subscribe('', undefined, AbortSignal.abort());
    expect(await subscribeUntil(pages, 1, new AbortController())).toEqual([]);
  }, 1_000);

  it('lets its reader simply walk away', async () => {
    const stream = freshName();
    const after = await presentEnd(store());
    await store().append(stream, someEvents(10), 'no-stream');
    for (let reader = 0; reader < 50; reader += 1) {
      for await (const page of store().subscribe(after, undefined, new AbortController().signal)) {
        expect(page.events.length).toBeGreaterThan(0);
        break;
      }
    }
    expect((await store().append(stream, someEvents(1), 9)).revision).toBe(10);
  });
}
