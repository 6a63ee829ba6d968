import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { SqliteEventStore } from '../../libs/event-store/adapters/sqlite-event-store.js';
import { EventStoreUnavailable } from '../../libs/event-store/event-store.js';
import { START } from '../../libs/event-store/events.js';
import { ids, readAllToEnd, readToEnd, someEvent, someEvents } from '../../libs/event-store/testing/contract-events.js';

/** Far more than the few pages left before the disk is full. */
const LARGE = { data: { text: 'ж'.repeat(200_000) } };

describe('SQLite event store on a full disk', () => {
  let folder: string;
  let database: Database.Database;
  let store: SqliteEventStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qamqor-full-'));
    database = new Database(join(folder, 'events.db'));
    store = new SqliteEventStore(database);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const fill = (): void => {
    const used = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${String(used + 2)}`);
  };
  const makeRoom = (): void => {
    database.pragma('max_page_count = 1000000');
  };

  it('refuses clearly, keeps everything before and nothing of the append, and goes on once there is room', async () => {
    const before = someEvents(3);
    await store.append('case-1', before, 'no-stream');
    fill();
    const refused = someEvents(1).concat(someEvent(1, LARGE));
    await expect(store.append('case-1', refused, 2)).rejects.toThrow(EventStoreUnavailable);
    expect(ids(await readToEnd(store, 'case-1'))).toEqual(ids(before));

    makeRoom();
    expect((await store.append('case-1', refused, 2)).revision).toBe(4);
    expect(ids(await readAllToEnd(store, START))).toEqual(ids([...before, ...refused]));
  });

  it('refuses the whole group, conflicts and repeats included: what they speak of may be gone', async () => {
    const known = someEvents(1);
    await store.append('case-1', known, 'no-stream');
    fill();
    const answers = await Promise.allSettled([
      store.append('case-2', someEvents(1), 'no-stream'),
      store.append('case-2', someEvents(1), 'no-stream'),
      store.append('case-1', known, 'no-stream'),
      store.append('case-3', [someEvent(0, LARGE)], 'no-stream'),
    ]);
    for (const answer of answers) {
      expect(answer).toEqual({ status: 'rejected', reason: expect.any(EventStoreUnavailable) });
    }
    expect(ids(await readAllToEnd(store, START))).toEqual(ids(known));
  });

  it('leaves no gap in the positions', async () => {
    const { position: first } = await store.append('case-1', someEvents(1), 'no-stream');
    fill();
    await expect(store.append('case-1', [someEvent(0, LARGE)], 0)).rejects.toThrow(EventStoreUnavailable);
    makeRoom();
    const { position: second } = await store.append('case-1', someEvents(1), 0);
    expect(Number(second)).toBe(Number(first) + 1);
  });

  it('tells no subscriber of what was not kept', async () => {
    await store.append('case-1', someEvents(1), 'no-stream');
    fill();
    const abort = new AbortController();
    const pages = store.subscribe(START, undefined, abort.signal);
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { events } of pages) seen.push(...ids(events));
    })();
    await expect(store.append('case-1', [someEvent(0, LARGE)], 0)).rejects.toThrow(EventStoreUnavailable);
    abort.abort();
    await reading;
    expect(seen).toHaveLength(1);
  });

  it('answers a database that has become read-only as clearly', async () => {
    await store.append('case-1', someEvents(1), 'no-stream');
    database.pragma('query_only = ON');
    await expect(store.append('case-1', someEvents(1), 0)).rejects.toThrow(EventStoreUnavailable);
    database.pragma('query_only = OFF');
    expect((await store.append('case-1', someEvents(1), 0)).revision).toBe(1);
  });
});
