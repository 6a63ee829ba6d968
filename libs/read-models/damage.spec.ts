import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { Projector, type ProjectorLogger } from './index.js';
import { ListedEvents } from './testing/index.js';
import { balances, type LedgerEvent, paid } from './testing/ledger.js';

const PAGE = 4096;
const COUNT = 'SELECT count(*) AS accounts, sum(amount) AS amount FROM balance';
const EVERYTHING = { accounts: 2000, amount: 2000 };

let folder: string;
let store: ListedEvents;
let warnings: object[];
let projector: Projector;

const logger: ProjectorLogger = { info: () => {}, warn: (fields) => warnings.push(fields), error: () => {} };
const open = (): Projector => {
  projector = Projector.open({ store, folder, projections: [balances()], logger });
  return projector;
};
const file = (): string =>
  join(folder, readdirSync(folder).find((name) => /^read-models\.\d+\.db$/.test(name)) ?? 'none');

function overwrite(from: number, to: number): void {
  const descriptor = openSync(file(), 'r+');
  writeSync(descriptor, Buffer.alloc(to - from, 'garbage!'), 0, to - from, from);
  closeSync(descriptor);
}

function inDatabase(sql: string): void {
  const db = new Database(file());
  db.exec(sql);
  db.close();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  warnings = [];
  store = new ListedEvents(
    Array.from({ length: 2000 }, (_, index): LedgerEvent => paid(`account-${String(index)}`, 1)),
  );
  await open().catchUp();
});
afterEach(async () => {
  await projector.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('damage found at start is rebuilt', () => {
  it.each<[string, () => void]>([
    ['garbage instead of the file', () => overwrite(0, statSync(file()).size)],
    ['garbage in the head', () => overwrite(0, 100)],
    ['garbage in the middle', () => overwrite(5 * PAGE, 9 * PAGE)],
    ['a truncated file', () => truncateSync(file(), 6 * PAGE)],
    ['a file cut in the middle of a page', () => truncateSync(file(), 6 * PAGE - 100)],
    ['an empty file', () => truncateSync(file(), 0)],
    ['a table that is gone', () => inDatabase('DROP TABLE balance')],
    ['a table of another shape', () => inDatabase('ALTER TABLE balance ADD COLUMN extra TEXT')],
    ['a checkpoint that is gone', () => inDatabase('DELETE FROM projector_state')],
    ['versions that are no JSON', () => inDatabase("UPDATE projector_state SET versions = 'garbage'")],
  ])('%s', async (_, damage) => {
    await projector.close();
    damage();
    const reopened = open();
    await reopened.catchUp();
    expect(reopened.reader().get(COUNT)).toEqual(EVERYTHING);
    expect(reopened.status()).toMatchObject({ ready: true });
    expect(warnings).toHaveLength(1);
  });

  it('leaves nothing of the damaged file behind: it held personal data', async () => {
    await projector.close();
    overwrite(0, PAGE);
    await open().catchUp();
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.db'))
        .toSorted(),
    ).toEqual(['lock.db', 'read-models.1.db']);
  });
});

describe('damage found at work is rebuilt', () => {
  const long = (index: number): LedgerEvent => paid(`${String(index)}-${'x'.repeat(3000)}`, 1);
  /** More than SQLite keeps in memory, so that it has to read what was spoiled. */
  const grow = async (): Promise<void> => {
    store.list(...Array.from({ length: 2000 }, (_, index) => long(index)));
    await projector.catchUp();
    projector.scrub();
  };

  it('by a query, which is told to come again', async () => {
    await grow();
    overwrite(2 * PAGE, statSync(file()).size);
    expect(() => projector.reader().get(COUNT)).toThrow(expect.objectContaining({ code: 'read-model-rebuilding' }));
    expect(projector.status()).toMatchObject({ ready: false });
    await projector.catchUp();
    expect(projector.reader().get(COUNT)).toEqual({ accounts: 4000, amount: 4000 });
  });

  it('by a query while the projector follows', async () => {
    await grow();
    const running = projector.run(new AbortController().signal);
    overwrite(2 * PAGE, statSync(file()).size);
    expect(() => projector.reader().get(COUNT)).toThrow(expect.objectContaining({ code: 'read-model-rebuilding' }));
    await projector.whenProcessed('000000003999', { timeoutMs: 60_000 });
    expect(projector.reader().get(COUNT)).toEqual({ accounts: 4000, amount: 4000 });
    await projector.close();
    await running;
  });

  it('by the projector', async () => {
    await grow();
    overwrite(2 * PAGE, statSync(file()).size);
    store.list(...Array.from({ length: 2000 }, (_, index) => long(index)));
    await projector.catchUp();
    expect(projector.reader().get(COUNT)).toEqual({ accounts: 4000, amount: 6000 });
    expect(warnings).toHaveLength(1);
  });

  it('when the file was deleted', async () => {
    rmSync(file());
    expect(() => projector.reader().get(COUNT)).toThrow(expect.objectContaining({ code: 'read-model-rebuilding' }));
    await projector.catchUp();
    expect(projector.reader().get(COUNT)).toEqual(EVERYTHING);
  });
});

describe('what is erased', () => {
  it('is in no file afterwards', async () => {
    const traces = (): boolean =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('account-77'));
    expect(traces()).toBe(true);
    store.list(
      ...Array.from({ length: 2000 }, (_, index) => ({
        type: 'Closed',
        data: { account: `account-${String(index)}` },
      })),
    );
    await projector.catchUp();
    expect(projector.scrub()).toBe(true);
    expect(traces()).toBe(false);
  });
});
