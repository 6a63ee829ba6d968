/**
 * Load–decide–append cycles through `decideAndAppend` on the SQLite store, beside a hand-written better-sqlite3 loop with
 * the same group commit, in one run. Both load a stream of the same length, fold it, decide on one event and write it.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/event-store.bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore } from '../libs/event-store/adapters/sqlite-event-store.js';
import { decideAndAppend } from '../libs/event-store/decide-and-append.js';
import type { CommandContext } from '../libs/event-store/decide-and-append.js';
import { HandWrittenStore } from './event-store-by-hand.js';
import { counter, decideCount } from './event-store-counter.js';

const WRITERS = 64;
const ROUNDS = 15;
/** A case from application to issue has about 16 events; the long streams show what loading costs. */
const LENGTHS = [
  { eventsPerStream: 16, streamsPerWriter: 4 },
  { eventsPerStream: 100, streamsPerWriter: 1 },
] as const;

type Length = (typeof LENGTHS)[number];
type Cycle = (stream: string, no: number) => Promise<unknown>;

/** Cycles a second, 64 writers at once, each growing its streams from nothing, one after the other. */
async function measure({ eventsPerStream, streamsPerWriter }: Length, cycle: Cycle): Promise<number> {
  const start = performance.now();
  const write = async (writer: number): Promise<void> => {
    for (let stream = 0; stream < streamsPerWriter; stream += 1) {
      for (let no = 0; no < eventsPerStream; no += 1) await cycle(`case-${String(writer)}-${String(stream)}`, no);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return (WRITERS * streamsPerWriter * eventsPerStream * 1_000) / (performance.now() - start);
}

function context(stream: string, no: number): CommandContext {
  const commandId = `${stream}:${String(no)}`;
  const actor = { officerId: 'officer-1', role: 'clerk', bodyId: 'body-1' };
  return { commandId, requestHash: 'hash', correlationId: commandId, actor, schemaVersionOf: () => 1 };
}

async function measureStore(length: Length, file: string): Promise<number> {
  const store = SqliteEventStore.open(file);
  const cycle: Cycle = (stream, no) => decideAndAppend(store, counter, stream, decideCount, context(stream, no));
  const rate = await measure(length, cycle);
  await store.close();
  return rate;
}

async function measureByHand(length: Length, file: string): Promise<number> {
  const store = new HandWrittenStore(file);
  const rate = await measure(length, (stream, no) => store.cycle(stream, `${stream}:${String(no)}`));
  store.close();
  return rate;
}

async function compare(length: Length, folder: string): Promise<void> {
  const rounds: { byHand: number; library: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const name = `${String(length.eventsPerStream)}-${String(round)}`;
    const byHand = await measureByHand(length, join(folder, `hand-${name}.db`));
    const library = await measureStore(length, join(folder, `library-${name}.db`));
    if (round > 0) rounds.push({ byHand, library }); // the first warms up
  }
  const ratio = median(rounds.map(({ byHand, library }) => library / byHand));
  const byHand = median(rounds.map((round) => round.byHand));
  const library = median(rounds.map((round) => round.library));
  console.log(
    `load-decide-append, streams growing to ${String(length.eventsPerStream)} events: ${library.toFixed(0)} cycles/s, ` +
      `by hand ${byHand.toFixed(0)}; ratio ${ratio.toFixed(2)} (median of ${String(ROUNDS)} rounds, target 0.60)`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
for (const length of LENGTHS) await compare(length, folder);
rmSync(folder, { recursive: true });
