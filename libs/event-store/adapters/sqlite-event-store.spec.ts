import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { EventStoreUnavailable } from '../event-store.js';
import { readToEnd, someEvents, subscribeUntil } from '../testing/contract-events.js';
import { describeEventStoreContract } from '../testing/event-store.contract.js';
import { SqliteEventStore } from './sqlite-event-store.js';

const folder = mkdtempSync(join(tmpdir(), 'qamqor-events-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeEventStoreContract('SqliteEventStore', {
  create: () => Promise.resolve(SqliteEventStore.open(join(folder, 'contract.db'))),
});

describe('SqliteEventStore', () => {
  const open = (name: string, clock?: () => string): SqliteEventStore =>
    SqliteEventStore.open(join(folder, name), clock);

  it('stamps events with the time of its clock', async () => {
    const store = open('clock.db', () => '2026-03-01T04:00:00.000Z');
    await store.append('case-1', someEvents(1), 'no-stream');
    expect((await readToEnd(store, 'case-1'))[0]?.recordedAt).toBe('2026-03-01T04:00:00.000Z');
    await store.close();
  });

  it('flushes each commit to disk', async () => {
    const database = new Database(join(folder, 'pragmas.db'));
    const store = new SqliteEventStore(database);
    const FULL = 2;
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(FULL);
    await store.close();
  });

  it('commits what waits when it is closed, and refuses afterwards', async () => {
    const store = open('closed.db');
    const waiting = store.append('case-1', someEvents(1), 'no-stream');
    await Promise.resolve();
    await store.close();
    expect((await waiting).revision).toBe(0);
    await expect(store.append('case-1', someEvents(1), 0)).rejects.toThrow(EventStoreUnavailable);
    await expect(store.readAll('', 1)).rejects.toThrow(EventStoreUnavailable);
  });

  it('ends its subscriptions when it is closed', async () => {
    const store = open('subscribed.db');
    const ended = subscribeUntil(
      store.subscribe('', undefined, new AbortController().signal),
      1,
      new AbortController(),
    );
    await store.close();
    expect(await ended).toEqual([]);
  });

  it('commits more appends than fit one group', async () => {
    const store = open('groups.db');
    const answers = await Promise.all(
      Array.from({ length: 2_500 }, (_, no) => store.append(`case-${String(no)}`, someEvents(1), 'no-stream')),
    );
    expect(new Set(answers.map(({ position }) => position)).size).toBe(2_500);
    await store.close();
  });

  it('refuses a file that is no database, or of a later version', () => {
    writeFileSync(join(folder, 'letter.db'), 'Құрметті азамат! '.repeat(100));
    expect(() => open('letter.db')).toThrow(EventStoreUnavailable);
    const later = new Database(join(folder, 'later.db'));
    later.pragma('user_version = 2');
    later.close();
    expect(() => open('later.db')).toThrow('newer version');
  });

  it('refuses a position of another store', async () => {
    const store = open('positions.db');
    await expect(store.readAll('not-a-position', 1)).rejects.toThrow(RangeError);
    await store.close();
  });
});
