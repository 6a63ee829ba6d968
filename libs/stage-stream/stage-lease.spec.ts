import { beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable, InMemoryEventStore, type NewEvent, START } from '#event-store';
import { StageLease, StageLeaseLost, type StageLeaseOptions } from './stage-lease.js';
import { STAGE_LEASE_STREAM } from './stored-events/stage-stream-event-types.js';

const forever = new AbortController().signal;

describe('the lease of the relay', () => {
  let store: InMemoryEventStore;
  let work: boolean;

  beforeEach(() => {
    store = new InMemoryEventStore();
    work = true;
  });

  const lease = (options: Partial<StageLeaseOptions> = {}): StageLease =>
    new StageLease(store, {
      alone: false,
      hasWork: () => Promise.resolve(work),
      leaseMs: 50,
      writeEveryMs: 0,
      ...options,
    });

  async function types(): Promise<string[]> {
    const all: string[] = [];
    for await (const { type } of store.readStream(STAGE_LEASE_STREAM)) all.push(type);
    return all;
  }

  it('is taken at once where nobody has it, and begins where the last one stood', async () => {
    const first = lease();
    expect(await first.take(forever)).toBe(START);
    await first.handedOver('7');
    await first.release();
    expect(await lease().take(forever)).toBe('7');
    expect(await types()).toEqual(['StageLeaseTaken', 'StagesHandedOver', 'StageLeaseReleased', 'StageLeaseTaken']);
  });

  it('is had by one of many who want it', async () => {
    const many = Array.from({ length: 8 }, () => lease({ leaseMs: 10_000 }));
    const stop = new AbortController();
    const taken = many.map((one) =>
      one.take(stop.signal).then(
        () => 'holder',
        () => 'standby',
      ),
    );
    await Promise.race(taken);
    stop.abort();
    expect((await Promise.all(taken)).sort()).toEqual(['holder', ...Array<string>(7).fill('standby')]);
    expect(many.filter(({ held }) => held)).toHaveLength(1);
  });

  it('goes to a standby when it stands still although work waits; the former holder learns of it', async () => {
    const former = lease();
    await former.take(forever);
    await former.handedOver('3');
    const next = lease();
    expect(await next.take(forever)).toBe('3');
    await expect(former.handedOver('4')).rejects.toThrow(StageLeaseLost);
    expect(former.held).toBe(false);
  });

  it('stays while there is nothing to do', async () => {
    const idle = lease();
    await idle.take(forever);
    work = false;
    await expect(lease().take(AbortSignal.timeout(300))).rejects.toThrow();
    expect(idle.held).toBe(true);
  });

  it('stays with a holder who goes on', async () => {
    const holder = lease();
    await holder.take(forever);
    const stop = AbortSignal.timeout(300);
    const standsBy = expect(lease().take(stop)).rejects.toThrow();
    for (let position = 1; !stop.aborted; position += 1) {
      await holder.handedOver(String(position));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await standsBy;
    expect(holder.held).toBe(true);
  });

  it('writes the checkpoint down now and then, and once after the last time', async () => {
    const holder = lease({ writeEveryMs: 40 });
    await holder.take(forever);
    for (const position of ['1', '2', '3']) await holder.handedOver(position);
    while ((await types()).length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(await types()).toEqual(['StageLeaseTaken', 'StagesHandedOver']);
    const next = lease({ alone: true });
    expect(await next.take(forever)).toBe('3');
  });

  it('is the same one after a write of which nothing was learnt', async () => {
    const append = store.append.bind(store);
    const holder = lease({ leaseMs: 10_000 });
    await holder.take(forever);
    store.append = async (stream: string, events: readonly NewEvent[], expected: number | 'no-stream') => {
      await append(stream, events, expected);
      throw new EventStoreUnavailable('the answer got lost');
    };
    await expect(holder.handedOver('5')).rejects.toThrow(EventStoreUnavailable);
    store.append = append;
    expect(await holder.take(forever)).toBe('5');
  });
});
