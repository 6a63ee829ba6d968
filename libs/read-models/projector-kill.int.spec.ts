import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventStore, type Position, type RecordedEvent, SqliteEventStore, START } from '#event-store';
import { Projector } from './index.js';
import { balances, closings, type LedgerEvent, storedPayments } from './testing/ledger.js';

const KILLS = Number(process.env['KILLS'] ?? 4);
const SEED = Number(process.env['KILL_SEED'] ?? 20_190_611);
const LONGEST_LIFE_MS = 400;
/** More than a child can build in its life. */
const EVENTS_BEFORE = 40_000;

let program: string;
let folder: string;

/** The library as it runs in production: compiled, so that the child starts fast enough to be killed early. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-models-'));
  program = mkdtempSync(join(tmpdir(), 'projecting-child-'));
  const libs = ['event-store', 'platform', 'read-models'].map((name) => `libs/${name}`);
  execFileSync(resolve('node_modules/.bin/swc'), [...libs, '-d', join(program, 'dist'), '--quiet']);
  cpSync('package.json', join(program, 'package.json'));
  symlinkSync(resolve('node_modules'), join(program, 'node_modules'));
}, 60_000);
afterAll(() => {
  for (const path of [program, folder]) rmSync(path, { recursive: true, force: true });
});

/** Lets a child work for a while and kills it. Every other child brings a new version, and so is killed building. */
async function killChildAfter(ms: number, version: number): Promise<string | null> {
  const script = join(program, 'dist/libs/read-models/testing/projecting-child.js');
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [script, folder, String(version)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  await Promise.race([once(child.stdout, 'data'), ended]);
  await Promise.race([sleep(ms), ended]);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal;
}

async function fillStore(): Promise<void> {
  const store = SqliteEventStore.open(join(folder, 'events.db'));
  for (const half of ['a', 'b'])
    await store.append(`case-${half}`, storedPayments(half, EVENTS_BEFORE / 2), 'no-stream');
  await store.close();
}

/** What the rows must be at a position: the fold of the events up to it, each counted once. */
async function foldUpTo(store: EventStore, position: Position): Promise<{ paid: number; closed: number }> {
  const taken: RecordedEvent<LedgerEvent>[] = [];
  for (let after = START; after < position;) {
    const page = await store.readAll(after, 1_000);
    taken.push(...(page.events.filter((event) => event.position <= position) as typeof taken));
    after = page.nextPosition;
  }
  const amounts = taken.map((event) => (event.type === 'Paid' ? event.data.amount : 0));
  return {
    paid: amounts.reduce((sum, amount) => sum + amount, 0),
    closed: taken.filter(({ type }) => type === 'Closed').length,
  };
}

const rows = (projector: Projector): unknown =>
  projector
    .reader()
    .get('SELECT (SELECT coalesce(sum(amount), 0) FROM balance) AS paid, (SELECT count(*) FROM closing) AS closed');

/** Opens what the killed child left, compares at its checkpoint, then at the end. */
async function inspect(version: number): Promise<void> {
  const store = SqliteEventStore.open(join(folder, 'events.db'));
  const projections = [balances(version), closings];
  const projector = Projector.open({ store, folder: join(folder, 'read'), projections });
  try {
    const [{ checkpoint, servedVersion } = { checkpoint: START, servedVersion: null }] = projector.status().projections;
    if (servedVersion !== null) expect(rows(projector)).toEqual(await foldUpTo(store, checkpoint));
    const reached = await projector.catchUp();
    expect(rows(projector)).toEqual(await foldUpTo(store, reached));
    expect(await projector.rebuild()).toMatchObject({ identical: true });
  } finally {
    await projector.close();
    await store.close();
  }
}

/** A small generator with a seed (Park and Miller), so that a failure can be tried again. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe('a projecting process that is killed', () => {
  it(
    `has each event in its rows exactly once (${String(KILLS)} kills, seed ${String(SEED)})`,
    async () => {
      await fillStore();
      const chance = chances(SEED);
      for (let kill = 0; kill < KILLS; kill += 1) {
        const version = 1 + Math.floor(kill / 2);
        expect(await killChildAfter(chance.next().value * LONGEST_LIFE_MS, version)).toBe('SIGKILL');
        await inspect(version);
      }
    },
    60_000 + KILLS * 10_000,
  );
});
