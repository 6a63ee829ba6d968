/**
 * The consumer against reading and inserting: how fast stages are taken from the local log, with dedupe, fold and place in
 * one transaction a batch, measured against reading and parsing the same stages and inserting the rows they come to, in
 * batches of the same size and without looking for repeats, in turns within one run. `CASES` (10000, of seven stages each)
 * and `ROUNDS` (5) change the size; the best round of each counts.
 */
import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { LocalStageFeed, MonitoringDb, MonitoringStore } from '#monitoring';
import { wholeCase } from '#monitoring/testing';
import { SystemClock } from '#platform';
import { type ReadStage, SqliteStageLog, type StageUpdated } from '#stage-stream';

const CASES = Number(process.env['CASES'] ?? 10_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** As the local feed takes them. */
const AT_ONCE = 100;
const SIDE_BY_SIDE = 100;

type Row = Readonly<Record<string, string | number | null>>;

/** A hundred cases at a time go their way side by side. */
async function fill(log: SqliteStageLog): Promise<void> {
  for (let from = 0; from < CASES; from += SIDE_BY_SIDE) {
    const cases = Array.from({ length: SIDE_BY_SIDE }, (_, index) => wholeCase(String(from + index)));
    const inTurn = (cases[0] ?? []).flatMap((_, stage) => cases.flatMap((one) => one[stage] ?? []));
    await log.append(inTurn as readonly StageUpdated[], String(from));
  }
}

/** Everything there is, once. */
async function consume(log: SqliteStageLog, file: string): Promise<MonitoringDb> {
  const db = new MonitoringDb(file);
  const store = new MonitoringStore(db, new SystemClock());
  const feed = new LocalStageFeed(log, store);
  const stop = new AbortController();
  await feed.run((batch) => {
    store.take(batch);
    if (feed.status().lag === 0) stop.abort();
  }, stop.signal);
  return db;
}

const insertInto = (table: string, row: Row): string =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
    .map((column) => `:${column}`)
    .join(', ')})`;

/** The rows that the consumer made, by the stage that made them: a case's own row by its last one. */
function rowsByStage(db: MonitoringDb): ReadonlyMap<string, readonly (readonly [sql: string, row: Row])[]> {
  const made = new Map<string, (readonly [string, Row])[]>();
  const add = (table: string, key: string, row: Row): void => {
    made.set(key, [...(made.get(key) ?? []), [insertInto(table, row), row]]);
  };
  const keyOf = (row: Row, sequence: string): string => `${String(row['case_id'])} ${String(row[sequence])}`;
  for (const row of db.all<Row>('SELECT * FROM stage')) add('stage', keyOf(row, 'sequence'), row);
  for (const row of db.all<Row>('SELECT * FROM step_pass')) add('step_pass', keyOf(row, 'sequence'), row);
  for (const row of db.all<Row>('SELECT * FROM monitored_case'))
    add('monitored_case', keyOf(row, 'last_sequence'), row);
  return made;
}

/** The same reading, parsing and inserting, and nothing else. */
function readAndInsert(log: SqliteStageLog, file: string, made: ReturnType<typeof rowsByStage>): number {
  const db = new MonitoringDb(file);
  let count = 0;
  for (let place = 0; ;) {
    const stages = log.after(place, AT_ONCE);
    const last = stages.at(-1);
    if (last === undefined) break;
    db.transaction(() => {
      for (const { message } of stages) {
        const { data } = JSON.parse(String(Buffer.from(message))) as ReadStage;
        for (const [sql, row] of made.get(`${data.caseId} ${String(data.sequence)}`) ?? []) db.run(sql, row);
      }
    });
    count += stages.length;
    place = last.place;
  }
  db.close();
  return count;
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function measure(log: SqliteStageLog, folder: string): Promise<void> {
  const first = await consume(log, join(folder, 'first.db'));
  const made = rowsByStage(first);
  first.close();
  const inserting: number[] = [];
  const consuming: number[] = [];
  let stages = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = (kind: string): string => join(folder, `${kind}-${String(round)}.db`);
    inserting.push(await seconds(() => (stages = readAndInsert(log, file('insert'), made))));
    consuming.push(await seconds(async () => (await consume(log, file('consume'))).close()));
  }
  const [insertedIn, consumedIn] = [Math.min(...inserting), Math.min(...consuming)];
  const perSecond = { insert: Math.round(stages / insertedIn), consume: Math.round(stages / consumedIn) };
  const ratio = Number((insertedIn / consumedIn).toFixed(2));
  process.stdout.write(`${JSON.stringify({ bench: 'monitoring', stages, perSecond, ratio, target: 0.5 })}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'monitoring-bench-'));
const log = new SqliteStageLog(join(folder, 'stages.db'));
try {
  await fill(log);
  await measure(log, folder);
} finally {
  await log.close();
  rmSync(folder, { recursive: true, force: true });
}
