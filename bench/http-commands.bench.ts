/**
 * Durable commands through HTTP beside a bare Fastify server that appends the same events to SQLite with the same group
 * commit, in one run: 64 connections, each server alone at work, in turns. The command is the dearest one, a submission:
 * session, CSRF, validation, edition, deadlines, sealing under new keys, two events.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/http-commands.bench.ts
 * Needs the built server (npm run build:server).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import { SqliteEventStore } from '../libs/event-store/index.js';

const CONNECTIONS = 64;
const SECONDS = 6;
const ROUNDS = 3;
const PORT = 3977;
const TYPESCRIPT = ['--conditions=qamqor-source', '--import', './libs/event-store/testing/typescript.mjs'];

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const children: ChildProcess[] = [];

const application = JSON.stringify({
  service: 'school-meals',
  channel: 'provider-office',
  parties: {
    applicant: { fullName: 'Айгүл Серікқызы', iin: '991231500016' },
    children: [{ fullName: 'Ернар Айдынұлы' }],
  },
  documents: [{ code: 'application', form: 'original' }],
});

function run(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess, matching: RegExp): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface(child.stdout)) if (matching.test(line)) return line;
  throw new Error('The server ended');
}

async function startProduct(): Promise<Record<string, string>> {
  const data = join(folder, 'product');
  mkdirSync(data);
  const env = { PORT: String(PORT), DATA_DIR: data, LOG_LEVEL: 'warn', NODE_ENV: 'development' };
  const child = run(['dist/apps/api/main.js'], env);
  await firstLine(child, /^Qamqor: /);
  child.stdout?.resume();
  const body = JSON.stringify({ login: 'taraz-clerk', password: 'qamqor-demo-2026' });
  const headers = { 'content-type': 'application/json' };
  const signIn = await fetch(`http://127.0.0.1:${String(PORT)}/api/session`, { method: 'POST', body, headers });
  const { csrfToken } = (await signIn.json()) as { csrfToken: string };
  const cookie = signIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { ...headers, cookie, 'x-csrf-token': csrfToken };
}

/** The events of one submission, as the product has stored them. */
async function sampleOf(headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${String(PORT)}/api/cases`, {
    method: 'POST',
    body: application,
    headers,
  });
  const { caseId } = (await answer.json()) as { caseId: string };
  const store = SqliteEventStore.open(join(folder, 'product', 'events.db'));
  const events: object[] = [];
  for await (const { id, type, data, metadata } of store.readStream(`case-${caseId}`)) {
    events.push({ id, type, data, metadata });
  }
  await store.close();
  const file = join(folder, 'sample.json');
  writeFileSync(file, JSON.stringify(events));
  return file;
}

async function startBare(sample: string): Promise<string> {
  const data = join(folder, 'bare');
  mkdirSync(data);
  return `http://127.0.0.1:${await firstLine(run([...TYPESCRIPT, 'bench/bare-server.ts', data, sample]), /^\d+$/)}/`;
}

async function rate(url: string, headers: Record<string, string>): Promise<number> {
  const load = { url, method: 'POST', headers, body: application, connections: CONNECTIONS } as const;
  await autocannon({ ...load, duration: 2 });
  const result = await autocannon({ ...load, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${String(result.non2xx + result.errors)} requests failed`);
  return result.requests.average;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

try {
  const headers = await startProduct();
  const bareUrl = await startBare(await sampleOf(headers));
  const product: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await rate(bareUrl, { 'content-type': 'application/json' }));
    product.push(await rate(`http://127.0.0.1:${String(PORT)}/api/cases`, headers));
  }
  const ratio = mean(product) / mean(bare);
  console.log(`submit through HTTP: ${mean(product).toFixed(0)}/s, bare Fastify: ${mean(bare).toFixed(0)}/s`);
  console.log(`ratio http-commands ${ratio.toFixed(2)} (target at least 0.5)`);
} finally {
  for (const child of children) if (child.kill('SIGKILL')) await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
