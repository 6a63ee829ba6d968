import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { defineProjection, type Projection, Projector } from './index.js';
import { ListedEvents } from './testing/index.js';
import { balances, closings, type LedgerEvent, paid } from './testing/ledger.js';

let folder: string;
let store: ListedEvents;
let projector: Projector | undefined;

const BALANCES = 'SELECT account, amount FROM balance ORDER BY account';
const start = async (projections: Projection[] = [balances(), closings]): Promise<Projector> => {
  await projector?.close();
  projector = Projector.open({ store, folder, projections, batchSize: 7 });
  return projector;
};
const files = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.db') && name !== 'lock.db');

const history = (count: number, prefix = 'a'): LedgerEvent[] =>
  Array.from({ length: count }, (_, index) =>
    index % 10 === 9
      ? { type: 'Closed', data: { account: `${prefix}${String(index)}` } }
      : paid(`${prefix}${String(index % 7)}`, index),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  store = new ListedEvents(history(100));
});
afterEach(async () => {
  await projector?.close();
  projector = undefined;
  rmSync(folder, { recursive: true, force: true });
});

describe('raising a version', () => {
  it('builds beside while the old version serves, then switches and deletes', async () => {
    await (await start()).catchUp();
    const before = projector?.reader().all(BALANCES);
    const next = await start([balances(2, 100), closings]);
    expect(next.reader().all(BALANCES)).toEqual(before);
    expect(next.status()).toMatchObject({
      ready: false,
      projections: [{ version: 2, servedVersion: 1, rebuilding: { events: 0, of: 100 } }, { name: 'closings' }],
    });
    await next.catchUp();
    expect(next.status()).toMatchObject({ ready: true, projections: [{ servedVersion: 2, rebuilding: null }, {}] });
    expect(next.reader().all(BALANCES)).not.toEqual(before);
    expect(files()).toEqual(['read-models.2.db']);
  });

  it('goes on building after an interruption', async () => {
    await (await start()).catchUp();
    const interrupted = await start([balances(2), closings]);
    const stop = new AbortController();
    const building = interrupted.catchUp(stop.signal);
    while (interrupted.status().projections[0]?.rebuilding?.events === 0) await Promise.resolve();
    stop.abort();
    await expect(building).rejects.toThrow();
    const resumed = await start([balances(2), closings]);
    expect(resumed.status().projections[0]).toMatchObject({ servedVersion: 1, rebuilding: { events: 7 } });
    await resumed.catchUp();
    expect(files()).toEqual(['read-models.2.db']);
  });

  it('tells queries for what the old version lacks that it is being rebuilt', async () => {
    await (await start([closings])).catchUp();
    const next = await start();
    const ask = (): unknown => next.reader().all(BALANCES);
    expect(ask).toThrow(expect.objectContaining({ code: 'read-model-rebuilding' }));
    await next.catchUp();
    expect(ask).not.toThrow();
    expect(() => next.reader().all('SELECT * FROM misspelt')).toThrow('no such table: misspelt');
  });

  it('can be taken back', async () => {
    await (await start()).catchUp();
    const digest = projector?.digest();
    await (await start([balances(2, 100), closings])).catchUp();
    const back = await start();
    await back.catchUp();
    expect(back.digest()).toBe(digest);
  });
});

describe('the digest', () => {
  it('is the same for rows that grew event by event and rows built at once', async () => {
    store = new ListedEvents();
    const grown = await start();
    for (const event of history(100)) {
      store.list(event);
      await grown.catchUp();
    }
    const digest = grown.digest();
    expect(await grown.rebuild()).toEqual({ events: 100, identical: true });
    expect(grown.digest()).toBe(digest);
    expect(files()).toEqual(['read-models.2.db']);
  });

  it('changes with any value', async () => {
    const digests = new Set<string>();
    for (const factor of [1, 2]) {
      const built = await start([balances(factor, factor), closings]);
      await built.catchUp();
      digests.add(built.digest());
    }
    expect(digests.size).toBe(2);
  });
});

describe('rebuilding the same version', () => {
  it('lets the served rows grow meanwhile and loses none of them', async () => {
    const live = await start();
    const running = live.run(new AbortController().signal);
    const rebuilding = live.rebuild();
    for (const event of history(50, 'b')) {
      await live.whenProcessed(store.list(event), { timeoutMs: 60_000 });
    }
    expect(await rebuilding).toMatchObject({ identical: true });
    await live.whenProcessed(store.list(paid('last', 1)), { timeoutMs: 60_000 });
    expect(live.reader().get("SELECT amount FROM balance WHERE account = 'last'")).toEqual({ amount: 1 });
    expect(live.status()).toMatchObject({ ready: true });
    await live.close();
    await running;
  });

  it('betrays a handler that was changed without a new version', async () => {
    let factor = 1;
    const careless = defineProjection<LedgerEvent>({
      ...{ name: 'careless', version: 1, schema: 'CREATE TABLE sum (amount INTEGER) STRICT' },
      on: { Paid: (db, { data }) => db.run('INSERT INTO sum VALUES (?)', [data.amount * factor]) },
    });
    const live = await start([careless]);
    await live.catchUp();
    factor = 2;
    expect(await live.rebuild()).toMatchObject({ identical: false });
    factor = 3;
    expect(await live.rebuild()).toMatchObject({ identical: false });
  });
});

describe('another store', () => {
  it('is noticed after the store was put back to an older state', async () => {
    await (await start()).catchUp();
    store = new ListedEvents(history(60).concat(paid('other', 1)));
    const restored = await start();
    await restored.catchUp();
    expect(restored.reader().get("SELECT amount FROM balance WHERE account = 'other'")).toEqual({ amount: 1 });
    expect(restored.status().projections[0]?.checkpoint).toBe('000000000060');
  });

  it('is not suspected when it has only grown', async () => {
    await (await start()).catchUp();
    store.list(paid('new', 1));
    await (await start()).catchUp();
    expect(files()).toEqual(['read-models.1.db']);
  });
});
