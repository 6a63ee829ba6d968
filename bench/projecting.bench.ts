/**
 * Projecting against reading: how fast a small queue takes in a history of cases, measured against reading and parsing
 * the same events from the same store, in turns within one run. The events are the stored samples of every type a case
 * meets on its way. `EVENTS` (100000) and `ROUNDS` (7) change the size; the best round of each counts.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type EventStore, type NewEvent, SqliteEventStore, START } from '#event-store';
import { defineProjection, type ProjectionDb, Projector } from '#read-models';

const EVENTS = Number(process.env['EVENTS'] ?? 100_000);
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const PAGE = 500;
const SIDE_BY_SIDE = 100;

const WAY = [
  ...['ApplicationSubmitted', 'StepStarted', 'ApplicationRegistered', 'StepStarted', 'ForwardedToHead'],
  ...['StepStarted', 'ExecutorAssigned', 'StepStarted', 'ExaminationRecorded', 'ResultDrafted', 'StepStarted'],
  ...['ResultSigned', 'StepStarted', 'ResultRegistered', 'ResultIssued'],
];

interface Submitted {
  readonly type: 'ApplicationSubmitted';
  readonly data: { readonly service: string; readonly occurredAt: string };
}
interface StepStarted {
  readonly type: 'StepStarted';
  readonly data: {
    readonly step: number;
    readonly role: string;
    readonly bodyId: string;
    readonly due: { readonly dueAt: string } | null;
  };
}
interface Acted {
  readonly type: 'ApplicationRegistered' | 'ForwardedToHead' | 'ExecutorAssigned' | 'ExaminationRecorded';
  readonly data: { readonly occurredAt: string };
}
interface Issued {
  readonly type: 'ResultIssued';
  readonly data: object;
}

interface Place {
  readonly stream: string;
  readonly revision: number;
}

function acted(db: ProjectionDb, { stream, revision, data }: Place & Acted): void {
  db.run('UPDATE queue SET last_act_at = ?, revision = ? WHERE case_id = ?', [data.occurredAt, revision, stream]);
}

const queue = defineProjection<Submitted | StepStarted | Acted | Issued>({
  name: 'queue',
  version: 1,
  schema: `
    CREATE TABLE queue (
      case_id TEXT PRIMARY KEY, service TEXT NOT NULL, step INTEGER, role TEXT, body_id TEXT, due_at TEXT,
      last_act_at TEXT NOT NULL, revision INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX queue_turn ON queue (body_id, role, due_at)`,
  streamPrefixes: ['case-'],
  on: {
    ApplicationSubmitted: (db, { stream, revision, data }) =>
      db.run('INSERT INTO queue (case_id, service, last_act_at, revision) VALUES (?, ?, ?, ?)', [
        ...[stream, data.service, data.occurredAt, revision],
      ]),
    StepStarted: (db, { stream, revision, data }) =>
      db.run('UPDATE queue SET step = ?, role = ?, body_id = ?, due_at = ?, revision = ? WHERE case_id = ?', [
        ...[data.step, data.role, data.bodyId, data.due?.dueAt ?? null, revision, stream],
      ]),
    ApplicationRegistered: acted,
    ForwardedToHead: acted,
    ExecutorAssigned: acted,
    ExaminationRecorded: acted,
    ResultIssued: (db, { stream }) => db.run('DELETE FROM queue WHERE case_id = ?', [stream]),
  },
});

const METADATA = {
  schemaVersion: 1,
  commandId: randomUUID(),
  requestHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
  correlationId: randomUUID(),
  actor: { officerId: randomUUID(), role: 'executor', bodyId: randomUUID() },
};

function sampleOf(type: string): { readonly type: string; readonly data: object } {
  const file = join('libs/cases/stored-events/history', `${type}.v1.json`);
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { readonly data: object };
  return { type, data };
}

/** A hundred cases at a time go their way side by side; every fourth stays open. */
async function fill(store: EventStore): Promise<void> {
  const way = WAY.map(sampleOf);
  for (let written = 0; written < EVENTS; written += SIDE_BY_SIDE * way.length) {
    const streams = Array.from({ length: SIDE_BY_SIDE }, () => `case-${randomUUID()}`);
    for (const [revision, sample] of way.entries()) {
      const going = revision < way.length - 1 ? streams : streams.filter((_, index) => index % 4 > 0);
      const event = (): NewEvent => ({ ...sample, id: randomUUID(), metadata: METADATA });
      const expected = revision === 0 ? 'no-stream' : revision - 1;
      await Promise.all(going.map((stream) => store.append(stream, [event()], expected)));
    }
  }
}

async function read(store: EventStore): Promise<number> {
  let count = 0;
  for (let after = START; ;) {
    const { events, nextPosition } = await store.readAll(after, PAGE, { streamPrefixes: ['case-'] });
    if (nextPosition === after) return count;
    count += events.length;
    after = nextPosition;
  }
}

async function project(store: EventStore, folder: string): Promise<void> {
  const projector = Projector.open({ store, folder, projections: [queue], batchSize: PAGE });
  await projector.catchUp();
  const open = projector.reader().get<{ count: number }>('SELECT count(*) AS count FROM queue');
  if (open === undefined || open.count === 0) throw new Error('Nothing was projected');
  await projector.close();
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function measure(store: EventStore, folder: string): Promise<void> {
  const events = await read(store);
  const reading: number[] = [];
  const projecting: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    reading.push(await seconds(() => read(store)));
    projecting.push(await seconds(() => project(store, join(folder, `read-${String(round)}`))));
  }
  const [readIn, projectedIn] = [Math.min(...reading), Math.min(...projecting)];
  const perSecond = { read: Math.round(events / readIn), project: Math.round(events / projectedIn) };
  const ratio = Number((readIn / projectedIn).toFixed(2));
  process.stdout.write(`${JSON.stringify({ bench: 'projecting', events, perSecond, ratio, target: 0.5 })}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'projecting-bench-'));
const store = SqliteEventStore.open(join(folder, 'events.db'));
try {
  await fill(store);
  await measure(store, folder);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
