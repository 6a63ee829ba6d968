import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable, type SqliteEventStore } from '#event-store';
import { FixedClock } from '#platform';
import { after } from '../testing/fixtures.js';
import { stored } from '../testing/stored.js';
import { walk } from '../testing/walk.js';
import {
  eventsOf,
  fileCase,
  newFolder,
  openStore,
  startWatch,
  type WatchingProcess,
  wordsOf,
} from '../testing/watched-store.js';
import type { Sleep } from './deadline.watch.js';

/** Five working days from Monday the 7th: until Monday the 14th, 18:30; drafting until Thursday the 10th, 18:30. */
const pattern = walk(after('rk-2022-school-meals', '2026-09-07T10:00:00+05:00'), 'forward');
const dueAt = '2026-09-14T13:30:00.000Z';
const draftingDueAt = '2026-09-10T13:30:00.000Z';
const never = new AbortController().signal;
const local = (day: string, time = '09:00:00'): string => new Date(`2026-09-${day}T${time}+05:00`).toISOString();

let folder: string;
let store: SqliteEventStore;
const started: WatchingProcess[] = [];

beforeEach(() => {
  folder = newFolder();
  store = openStore(folder);
});
afterEach(async () => {
  for (const { projector } of started.splice(0)) await projector.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function start(name: string, clock: FixedClock): Promise<WatchingProcess> {
  const process = await startWatch(store, folder, name, clock);
  started.push(process);
  return process;
}

const caseIds = (count: number): string[] => Array.from({ length: count }, (_, no) => `c-${String(no + 1)}`);

/** Lets a test be the sleep of a watch: says when it fell asleep and for how long, and wakes it. */
class Bed {
  #wake = (): void => undefined;
  #asleep = Promise.withResolvers<number>();

  readonly sleep: Sleep = (ms, signal) =>
    new Promise<void>((resolve) => {
      this.#wake = resolve;
      signal.addEventListener('abort', () => resolve());
      this.#asleep.resolve(ms);
    });

  /** Milliseconds it means to sleep, once it does. */
  asleep(): Promise<number> {
    return this.#asleep.promise;
  }

  async wake(): Promise<number> {
    this.#asleep = Promise.withResolvers<number>();
    this.#wake();
    return this.asleep();
  }
}

describe('the deadline watch', () => {
  it('speaks as the clock goes on, jumps, and goes back, once for each due date', async () => {
    const clock = new FixedClock(local('07', '12:00:00'));
    await fileCase(store, 'c-1', pattern);
    const { watch, projector } = await start('a', clock);
    const bed = new Bed();
    const stop = new AbortController();
    const running = watch.run(stop.signal, bed.sleep);
    const at = async (instant: string): Promise<string[]> => {
      clock.set(instant);
      await bed.wake();
      return wordsOf(store, 'c-1');
    };
    await bed.asleep();

    expect(await at(local('08'))).toEqual([]);
    expect(await at(local('09'))).toEqual([`TermExpiring drafting ${draftingDueAt}`]);
    // Over the end of drafting and the near end of the case at once, then back before both.
    const both = [
      `TermExpiring drafting ${draftingDueAt}`,
      `TermExpired drafting ${draftingDueAt}`,
      `TermExpiring case ${dueAt}`,
    ];
    expect(await at(local('11'))).toEqual(both);
    expect(await at(local('08'))).toEqual(both);
    expect(await at(local('11'))).toEqual(both);
    expect(await at(dueAt)).toEqual(both);
    expect(await at('2026-09-14T13:30:00.001Z')).toEqual([...both, `TermExpired case ${dueAt}`]);
    const events = await eventsOf(store, 'c-1');
    expect(events.at(-1)?.metadata).not.toHaveProperty('actor');
    stop.abort();
    await running;
    expect(projector.status().ready).toBe(true);
  });

  it('sleeps until the next term has passed, but never longer than a minute', async () => {
    const clock = new FixedClock('2026-09-10T13:29:30.000Z');
    await fileCase(store, 'c-1', pattern);
    const { watch } = await start('a', clock);
    const bed = new Bed();
    const stop = new AbortController();
    const running = watch.run(stop.signal, bed.sleep);
    expect(await bed.asleep()).toBe(30_001);
    clock.set('2026-09-10T13:00:00.000Z');
    expect(await bed.wake()).toBe(60_000);
    stop.abort();
    await running;
  });

  it('says nothing again after a restart, with read models kept or lost', async () => {
    const clock = new FixedClock(local('20'));
    await fileCase(store, 'c-1', pattern);
    const first = await start('a', clock);
    await first.watch.speak(never);
    const said = await wordsOf(store, 'c-1');
    expect(said).toEqual([`TermExpired drafting ${draftingDueAt}`, `TermExpired case ${dueAt}`]);
    await started.pop()?.projector.close();
    for (const name of ['a', 'lost']) await (await start(name, clock)).watch.speak(never);
    expect(await wordsOf(store, 'c-1')).toEqual(said);
  });

  it('races with another one and says each thing once', async () => {
    const clock = new FixedClock(local('20'));
    const ids = caseIds(60);
    for (const id of ids) await fileCase(store, id, pattern);
    const [a, b] = [await start('a', clock), await start('b', clock)];
    await Promise.all([a.watch.speak(never), b.watch.speak(never), a.watch.speak(never)]);
    for (const id of ids) {
      expect((await wordsOf(store, id)).sort()).toEqual([
        `TermExpired case ${dueAt}`,
        `TermExpired drafting ${draftingDueAt}`,
      ]);
    }
  });

  it('goes on where a store that failed in the middle left it', async () => {
    const clock = new FixedClock(local('20'));
    const ids = caseIds(30);
    for (const id of ids) await fileCase(store, id, pattern);
    const { watch } = await start('a', clock);
    const append = store.append.bind(store);
    let left = 25;
    store.append = (...args) => {
      left -= 1;
      return left < 0 ? Promise.reject(new EventStoreUnavailable('disk full')) : append(...args);
    };
    await expect(watch.speak(never)).rejects.toThrow('disk full');
    store.append = append;
    await watch.speak(never);
    for (const id of ids) expect(await wordsOf(store, id)).toHaveLength(2);
  });

  it('is not kept from the others by a case that a newer program wrote to', async () => {
    const clock = new FixedClock(local('20'));
    await fileCase(store, 'c-1', pattern);
    await fileCase(store, 'c-2', pattern);
    const [unknown] = stored(pattern.slice(0, 1), '99');
    if (unknown === undefined) throw new Error('No event');
    await store.append('case-c-1', [{ ...unknown, type: 'CaseSentToTheMoon' }], pattern.length - 1);
    const { watch } = await start('a', clock);
    await watch.speak(never);
    expect(await wordsOf(store, 'c-1')).toEqual([]);
    expect(await wordsOf(store, 'c-2')).toHaveLength(2);
  });

  it('is absorbed when it is killed in the middle', async () => {
    const ids = caseIds(100);
    for (const id of ids) await fileCase(store, id, pattern);
    await store.close();
    expect(await killAfter(40, local('20'))).toBe('SIGKILL');
    store = openStore(folder);
    const { watch } = await start('killed', new FixedClock(local('21')));
    await watch.speak(never);
    for (const id of ids) expect(await wordsOf(store, id)).toHaveLength(2);
  }, 60_000);
});

async function killAfter(lines: number, instant: string): Promise<string | null> {
  const script = fileURLToPath(new URL('../testing/deadline-watch.child.ts', import.meta.url));
  const loader = new URL('../../event-store/testing/typescript.mjs', import.meta.url).href;
  const options = ['--conditions=qamqor-source', '--import', loader, script, folder, instant];
  const child = spawn(process.execPath, options, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const exited = once(child, 'exit');
  let told = 0;
  for await (const line of createInterface(child.stdout)) {
    told += line === 'said' ? 1 : 0;
    if (told === lines) child.kill('SIGKILL');
  }
  const [, signal] = (await exited) as [number | null, string | null];
  return signal;
}
