// From a command's acknowledgement to its stage on the monitoring board, at 200 commands a second, through a real Kafka:
// program, broker and monitoring each in a process of its own on this machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { mealsPackage } from '#cases/testing';
import { KafkaBrokers } from '../infra/kafka/broker.js';
import { RemoteOffices } from '../test/day/remote-offices.js';
import { Server } from '../test/day/server.js';

const PER_SECOND = 200;
const SECONDS = 20;
/** Programs that have just started are slower; what they do then is not measured. */
const WARM_UP_SECONDS = 5;
const CLERK = 'taraz-clerk';

interface Acknowledged {
  readonly caseId: string;
  readonly revision: number;
  readonly at: number;
}

const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Айгүл Серікқызы' } },
  ...mealsPackage,
};

/** Every second command registers what the one before has filed. */
async function load(offices: RemoteOffices, seconds: number): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const pairs: Promise<void>[] = [];
  const began = performance.now();
  for (let pair = 0; pair < (PER_SECOND * seconds) / 2; pair += 1) {
    await delay(Math.max(0, began + (pair * 2_000) / PER_SECOND - performance.now()));
    pairs.push(fileAndRegister(offices, acknowledged));
  }
  await Promise.all(pairs);
  return acknowledged;
}

async function fileAndRegister(offices: RemoteOffices, acknowledged: Acknowledged[]): Promise<void> {
  const filed = await offices.post(CLERK, '/api/cases', application);
  const { caseId, revision } = filed.json<{ caseId: string; revision: number }>();
  acknowledged.push({ caseId, revision, at: Date.now() });
  const registered = await offices.post(CLERK, `/api/cases/${caseId}/register-application`, { packageComplete: true });
  acknowledged.push({ caseId, revision: registered.json<{ revision: number }>().revision, at: Date.now() });
}

interface Look {
  readonly began: number;
  readonly ended: number;
}

/** The board as a browser keeps it: each word that something changed is followed by reading it again. */
async function watch(board: RemoteOffices, looks: Look[], signal: AbortSignal): Promise<void> {
  const stream = await board.stream('auditor', '/api/monitoring/live', signal);
  const words = stream[Symbol.asyncIterator]();
  while ((await words.next()).done !== true) {
    const began = Date.now();
    await board.get('auditor', '/api/monitoring/overview');
    looks.push({ began, ended: Date.now() });
  }
}

async function receivedAt(board: RemoteOffices, { caseId, revision }: Acknowledged): Promise<number | null> {
  const answer = await board.get('auditor', `/api/monitoring/cases/${caseId}`);
  if (answer.statusCode !== 200) return null;
  const { stages } = answer.json<{ stages: { sequence: number; receivedAt: string }[] }>();
  const stage = stages.find(({ sequence }) => sequence === revision + 1);
  return stage === undefined ? null : Date.parse(stage.receivedAt);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function say(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other);
  const [median, p99, most] = [percentile(sorted, 0.5), percentile(sorted, 0.99), sorted.at(-1) ?? Number.NaN];
  console.log(`  ${what}: median ${String(median)} ms, p99 ${String(p99)} ms, longest ${String(most)} ms`);
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const broker = await KafkaBrokers.start();
const kafka = { KAFKA_BROKERS: broker.addresses.join(',') };
const office = new Server('dist/apps/api/main.js', { ...kafka, DATA_DIR: join(folder, 'office') });
const monitoring = new Server('dist/apps/monitoring/main.js', { ...kafka, DATA_DIR: join(folder, 'monitoring') });
const stop = new AbortController();
try {
  await Promise.all([office.start(), monitoring.start()]);
  const board = new RemoteOffices(monitoring.url);
  const looks: Look[] = [];
  const watching = watch(board, looks, stop.signal).catch(() => undefined);
  const offices = new RemoteOffices(office.url);
  await load(offices, WARM_UP_SECONDS);
  const acknowledged = await load(offices, SECONDS);
  await delay(2_000);
  stop.abort();
  await watching;
  const received: number[] = [];
  const visible: number[] = [];
  let missing = 0;
  for (const each of acknowledged) {
    const at = await receivedAt(board, each);
    const look = at === null ? undefined : looks.find(({ began }) => began >= at);
    if (at === null || look === undefined) missing += 1;
    else {
      received.push(at - each.at);
      visible.push(look.ended - each.at);
    }
  }
  const span = (acknowledged.at(-1)?.at ?? 0) - (acknowledged[0]?.at ?? 0);
  console.log(
    `  ${String(acknowledged.length)} commands, ${((acknowledged.length * 1_000) / span).toFixed(0)} a second`,
  );
  say('acknowledged → kept by monitoring', received);
  say('acknowledged → on a board that is open (reference: p99 under 500 ms)', visible);
  if (missing > 0) throw new Error(`${String(missing)} stages did not arrive`);
} finally {
  stop.abort();
  await Promise.all([office.stop('SIGTERM'), monitoring.stop('SIGTERM')]);
  await broker.remove();
  rmSync(folder, { recursive: true, force: true });
}
