import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable, InMemoryEventStore, START } from '#event-store';
import { LEASE_STREAM, type StageLeaseEvent } from '../stored-events/stage-events.js';
import { EventStoreStageLease } from './event-store-stage-lease.js';
import { LeaseLost } from './stage-lease.js';

const waiting = { streamPrefixes: ['case-'] };
const never = new AbortController().signal;

let store: InMemoryEventStore;
beforeEach(() => {
  store = new InMemoryEventStore();
});

/** A process that may take the turn; patience in milliseconds of the test. */
function lease(holder: string, change: { alone?: boolean; silenceMs?: number } = {}): EventStoreStageLease {
  return new EventStoreStageLease({
    store,
    waiting,
    holder,
    alone: false,
    silenceMs: 40,
    lookMs: 5,
    writeMs: 5,
    ...change,
  });
}

async function written(): Promise<string[]> {
  const lines: string[] = [];
  for await (const { type, data } of store.readStream<StageLeaseEvent>(LEASE_STREAM)) {
    lines.push(`${type} ${data.holder} ${String(data.epoch)} ${data.checkpoint}`);
  }
  return lines;
}

async function until(isThere: (lines: readonly string[]) => boolean): Promise<string[]> {
  for (;;) {
    const lines = await written();
    if (isThere(lines)) return lines;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function somethingWaits(): Promise<string> {
  const id = randomUUID();
  const event = { id, type: 'Happened', data: {}, metadata: { schemaVersion: 1, commandId: id, correlationId: 't' } };
  return (await store.append(`case-${id}`, [event], 'no-stream')).position;
}

describe('the turn to hand stages over', () => {
  it('is taken by the first who comes, and kept', async () => {
    const a = lease('a');
    expect(a.role()).toBe('standby');
    expect(await a.take(never)).toBe(START);
    expect(a.role()).toBe('holder');
    expect(await a.take(never)).toBe(START);
    expect(await written()).toEqual(['StageLeaseTaken a 1 ']);
  });

  it('remembers how far the work came and writes it down once for many steps', async () => {
    const a = lease('a');
    await a.take(never);
    for (const place of ['1', '2', '3']) {
      a.moveTo(place);
      a.stillAtWork();
    }
    expect(await until((lines) => lines.length > 1)).toEqual(['StageLeaseTaken a 1 ', 'StagesHandedOver a 1 3']);
    expect(await a.take(never)).toBe('3');
  });

  it('tells whoever asks how far the work came', async () => {
    const [a, b] = [lease('a'), lease('b')];
    expect(await b.written()).toBe(START);
    await a.take(never);
    a.moveTo('3');
    a.stillAtWork();
    await until((lines) => lines.length > 1);
    expect(await b.written()).toBe('3');
    expect(b.role()).toBe('standby');
  });

  it('is not written down where nothing was handed over', async () => {
    const a = lease('a');
    await a.take(never);
    a.moveTo('7');
    await a.release();
    expect(await written()).toEqual(['StageLeaseTaken a 1 ', 'StageLeaseReleased a 1 7']);
  });

  it('goes over at once when it was given back', async () => {
    const a = lease('a', { silenceMs: 100_000 });
    await a.take(never);
    a.moveTo('5');
    await a.release();
    expect(await lease('b', { silenceMs: 100_000 }).take(never)).toBe('5');
    expect((await written()).at(-1)).toBe('StageLeaseTaken b 2 5');
  });

  it('goes over from a holder that is silent while something waits', async () => {
    const a = lease('a');
    await a.take(never);
    await somethingWaits();
    expect(await lease('b').take(never)).toBe(START);
    expect(await a.isHeld()).toBe(false);
    expect(() => a.assertNotLost()).toThrow(LeaseLost);
  });

  it('stays with a silent holder while nothing waits', async () => {
    const place = await somethingWaits();
    const a = lease('a');
    await a.take(never);
    a.moveTo(place);
    a.stillAtWork();
    await until((lines) => lines.length > 1);
    const stop = AbortSignal.timeout(200);
    await expect(lease('b').take(stop)).rejects.toThrow();
    expect(await a.isHeld()).toBe(true);
  });

  it('stays with a holder that works and gets no further', async () => {
    const a = lease('a');
    await a.take(never);
    await somethingWaits();
    const atWork = setInterval(() => a.stillAtWork(), 5);
    await expect(lease('b', { silenceMs: 150 }).take(AbortSignal.timeout(400))).rejects.toThrow();
    clearInterval(atWork);
    expect(await a.isHeld()).toBe(true);
  });

  it('is taken at once where no other process can be', async () => {
    await lease('killed', { alone: true }).take(never);
    await somethingWaits();
    await lease('next', { alone: true, silenceMs: 100_000 }).take(never);
    expect((await written()).at(-1)).toBe('StageLeaseTaken next 2 ');
  });

  it('has one holder however many reach for it', async () => {
    await lease('silent').take(never);
    await somethingWaits();
    const all = ['a', 'b', 'c', 'd'].map((name) => lease(name, { silenceMs: 30 }));
    const stop = new AbortController();
    const taken = all.map((each) => each.take(stop.signal).then(() => each));
    const first = await Promise.race(taken);
    stop.abort();
    await Promise.allSettled(taken);
    const holders = await Promise.all(all.map((each) => each.isHeld()));
    expect(holders.filter(Boolean)).toHaveLength(1);
    expect(await first.isHeld()).toBe(true);
  });

  it('notices that another took it when it writes', async () => {
    const a = lease('a');
    await a.take(never);
    await somethingWaits();
    await lease('b').take(never);
    a.stillAtWork();
    for (let isLost = false; !isLost;) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        a.assertNotLost();
      } catch {
        isLost = true;
      }
    }
    expect((await written()).map((line) => line.split(' ')[1])).toEqual(['a', 'b']);
  });

  it('recognises its own append whose answer was lost', async () => {
    const a = lease('a');
    await a.take(never);
    const append = store.append.bind(store);
    let failures = 1;
    store.append = async (...args) => {
      const answer = await append(...args);
      if (args[1].length > 0 && failures-- > 0) throw new EventStoreUnavailable('the answer was lost');
      return answer;
    };
    a.moveTo('9');
    a.stillAtWork();
    await until((lines) => lines.length > 1);
    expect(await a.take(never)).toBe('9');
    expect(a.role()).toBe('holder');
  });
});
