/**
 * Durable commands through HTTP beside a bare Fastify server that appends the same events to SQLite with the same group
 * commit, in one run: 64 connections, each server alone at work, in turns. Two commands: a usual one (an executor records
 * an examination) and the dearest (a submission: edition, deadlines, people sealed under new keys, two events).
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/http-commands.bench.ts
 * Needs the built server (npm run build:server).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { application, Product, startBare, stopAll } from './http-servers.js';

const CONNECTIONS = 64;
const ROUNDS = 3;
/** Requests of one round: an examination needs a case of its own, prepared before. */
const REQUESTS = 1_500;

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Requests = autocannon.Request[];

/** Requests a second; each connection takes the next request that nobody has sent yet. */
async function rate(url: string, headers: Record<string, string>, bodies: Requests): Promise<number> {
  let next = 0;
  const start = performance.now();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: bodies.length,
    requests: [
      { method: 'POST', headers, setupRequest: (request) => ({ ...request, ...bodies[next++ % bodies.length] }) },
    ],
  });
  const seconds = (performance.now() - start) / 1_000;
  if (result.non2xx + result.errors > 0) throw new Error(`${String(result.non2xx + result.errors)} requests failed`);
  return bodies.length / seconds;
}

function report(name: string, product: readonly number[], bare: readonly number[]): void {
  console.log(`${name}: ${mean(product).toFixed(0)}/s, bare Fastify with the same events: ${mean(bare).toFixed(0)}/s`);
  console.log(`ratio http-${name} ${(mean(product) / mean(bare)).toFixed(2)} (target at least 0.5)`);
}

try {
  const product = await Product.start(join(folder, 'product'));
  const examined = await product.casesToExamine((ROUNDS + 1) * REQUESTS);
  const submissions: Requests = Array.from({ length: REQUESTS }, () => ({ path: '/api/cases', body: application }));
  const examinations = (round: number): Requests => examined.slice(round * REQUESTS, (round + 1) * REQUESTS);
  const plain: Requests = submissions.map(({ body }) => ({ path: '/', body: body ?? '' }));
  const rates = {
    examine: [] as number[],
    bareExamine: [] as number[],
    submit: [] as number[],
    bareSubmit: [] as number[],
  };
  const json = { 'content-type': 'application/json' };
  const bareExamine = await startBare(join(folder, 'bare-1'), await product.sample('ExaminationRecorded'));
  const bareSubmit = await startBare(join(folder, 'bare-2'), await product.sample('ApplicationSubmitted'));
  for (let round = 0; round <= ROUNDS; round += 1) {
    const measured = {
      bareExamine: await rate(bareExamine, json, plain),
      examine: await rate(product.url, await product.as('taraz-executor'), examinations(round)),
      bareSubmit: await rate(bareSubmit, json, plain),
      submit: await rate(product.url, await product.as('taraz-clerk'), submissions),
    };
    // The first round warms the machines up.
    if (round === 0) continue;
    for (const name of Object.keys(rates) as (keyof typeof rates)[]) rates[name].push(measured[name]);
  }
  report('examine', rates.examine, rates.bareExamine);
  report('submit', rates.submit, rates.bareSubmit);
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
