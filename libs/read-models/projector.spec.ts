import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailable } from '#event-store';
import { defineProjection, type Projection, ProjectionFailed, Projector, type ProjectorOptions } from './index.js';
import { ListedEvents } from './testing/index.js';
import { balances, closings, type LedgerEvent, paid } from './testing/ledger.js';

const refusing = (isBroken: () => boolean): Projection =>
  defineProjection<LedgerEvent>({
    name: 'refusing',
    version: 1,
    schema: 'CREATE TABLE accepted (account TEXT PRIMARY KEY) STRICT',
    on: {
      Paid: (db, { data }) => {
        if (data.account === 'bad' && isBroken()) throw new RangeError('a bug');
        db.run('INSERT INTO accepted VALUES (?)', [data.account]);
      },
    },
  });

/** Between tries, everybody else gets a turn. */
const soon = (): Promise<void> => setImmediate();

let folder: string;
let store: ListedEvents;
let opened: Projector[];

const open = (options: Partial<ProjectorOptions> = {}): Projector => {
  const projector = Projector.open({ store, folder, projections: [balances()], pause: soon, ...options });
  opened.push(projector);
  return projector;
};
const rows = (projector: Projector, sql = 'SELECT account, amount FROM balance ORDER BY account'): unknown[] =>
  projector.reader().all(sql);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  store = new ListedEvents();
  opened = [];
});
afterEach(async () => {
  for (const projector of opened) await projector.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('catching up', () => {
  it('takes in everything, in batches, and passes over unknown types', async () => {
    store.list(paid('a', 1), { type: 'Renamed', data: {} }, paid('a', 2), paid('b', 5), paid('a', 4));
    const projector = open({ batchSize: 2 });
    await projector.catchUp();
    expect(rows(projector)).toEqual([
      { account: 'a', amount: 7 },
      { account: 'b', amount: 5 },
    ]);
  });

  it('serves nothing rather than half of it', async () => {
    store.list(paid('a', 1));
    const projector = open();
    expect(() => rows(projector)).toThrow(
      expect.objectContaining({ kind: 'unavailable', code: 'read-model-rebuilding' }),
    );
    expect(projector.status()).toMatchObject({ ready: false, projections: [{ servedVersion: null, behind: true }] });
    await projector.catchUp();
    expect(projector.status()).toMatchObject({ ready: true, projections: [{ servedVersion: 1, behind: false }] });
  });

  it('goes on where it was after a restart, taking nothing in twice', async () => {
    store.list(paid('a', 1));
    await open().catchUp();
    await opened[0]?.close();
    store.list(paid('a', 10));
    const projector = open();
    expect(rows(projector)).toEqual([{ account: 'a', amount: 1 }]);
    await projector.catchUp();
    await projector.catchUp();
    expect(rows(projector)).toEqual([{ account: 'a', amount: 11 }]);
  });

  it('counts once when two run at the same time', async () => {
    store.list(...Array.from({ length: 40 }, () => paid('a', 1)));
    const projector = open({ batchSize: 3 });
    await Promise.all([projector.catchUp(), projector.catchUp()]);
    expect(rows(projector)).toEqual([{ account: 'a', amount: 40 }]);
  });

  it('gives each projection only its streams, and joins them', async () => {
    const closed: LedgerEvent = { type: 'Closed', data: { account: 'a' } };
    store.list({ ...closed, stream: 'account-1' }, { ...closed, stream: 'case-1' }, paid('a', 3));
    const projector = open({ projections: [balances(), closings] });
    await projector.catchUp();
    expect(rows(projector, 'SELECT * FROM closing NATURAL JOIN balance')).toEqual([{ account: 'a', amount: 3 }]);
  });

  it('moves on through events that nobody here wants', async () => {
    const position = store.list({ ...paid('a', 1), stream: 'other-1' });
    const projector = open({ projections: [closings] });
    await projector.catchUp();
    await projector.whenProcessed(position, { timeoutMs: 0 });
    expect(projector.status().projections[0]?.checkpoint).toBe(position);
  });
});

describe('following', () => {
  it('takes in what comes and lets its writer read it', async () => {
    const projector = open();
    const stop = new AbortController();
    const running = projector.run(stop.signal);
    for (const amount of [1, 2, 3]) {
      await projector.whenProcessed(store.list(paid('a', amount)), { timeoutMs: 60_000 });
    }
    expect(rows(projector)).toEqual([{ account: 'a', amount: 6 }]);
    expect(projector.status().phase).toBe('following');
    stop.abort();
    await running;
    expect(projector.status().phase).toBe('idle');
  });

  it('tries again when the store fails', async () => {
    store.isDown = true;
    const waits: number[] = [];
    const pause = (ms: number): Promise<void> => {
      waits.push(ms);
      expect(projector.status()).toMatchObject({ phase: 'retrying', ready: false });
      if (waits.length === 3) store.isDown = false;
      return soon();
    };
    const projector = open({ pause });
    const running = projector.run(new AbortController().signal);
    await projector.whenProcessed(store.list(paid('a', 1)), { timeoutMs: 60_000 });
    expect(waits).toEqual([100, 200, 400]);
    expect(projector.status().projections[0]?.lastError).toBeNull();
    await projector.close();
    await running;
  });

  it('refuses a reader who waited too long', async () => {
    const projector = open();
    await expect(projector.whenProcessed('9', { timeoutMs: 0 })).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'read-model-behind',
    });
  });

  it('lets a reader who went away go', async () => {
    const gone = new AbortController();
    const waiting = open().whenProcessed('9', { timeoutMs: 60_000, signal: gone.signal });
    gone.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
  });
});

describe('a handler that throws', () => {
  it('stops there, keeps what came before, says so, and goes on when it is mended', async () => {
    let isBroken = true;
    const projections = [balances(), refusing(() => isBroken)];
    store.list(paid('a', 1), paid('bad', 1), paid('c', 1));
    const errors: unknown[] = [];
    const pause = (): Promise<void> => {
      expect(projector.status()).toMatchObject({
        ready: false,
        projections: [
          { name: 'balances', rebuilding: { events: 1 }, lastError: null },
          { name: 'refusing', lastError: { code: 'RangeError', at: { eventType: 'Paid', stream: 'case-1' } } },
        ],
      });
      isBroken = errors.length < 3;
      return soon();
    };
    const projector = open({ projections, pause, onError: (error) => errors.push(error) });
    const running = projector.run(new AbortController().signal);
    await projector.whenProcessed(store.list(paid('d', 1)), { timeoutMs: 60_000 });
    expect(errors).toHaveLength(3);
    expect(errors[0]).toBeInstanceOf(ProjectionFailed);
    expect(projector.status()).toMatchObject({ ready: true });
    expect(rows(projector)).toHaveLength(4);
    await projector.close();
    await running;
  });
});

describe('the folder', () => {
  it('belongs to one projector', () => {
    open();
    expect(() => open()).toThrow(folder);
  });

  it('must be writable', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => open({ folder: join(file, 'read-models') })).toThrow(EventStoreUnavailable);
  });

  it('holds one set of read models', async () => {
    await open().catchUp();
    await opened[0]?.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('read-models'))).toEqual(['read-models.1.db']);
  });
});
