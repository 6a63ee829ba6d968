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
/** The bare server is so much faster that connecting would count; with more requests both rounds last about as long. */
const BARE_REQUESTS = 4 * REQUESTS;

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Requests = autocannon.Request[];

/**
 * Requests a second, from the start to the last answer; each connection takes the next request that nobody has sent yet.
 * The load generator's own duration is no measure: with a given amount it ends on a tick of a whole second.
 */
async function rate(url: string, headers: Record<string, string>, bodies: Requests): Promise<number> {
  let next = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => ({ ...request, ...bodies[next++] });
  const amount = bodies.length;
  const requests = [{ method: 'POST' as const, headers, setupRequest }];
  const start = performance.now();
  const last = await lastAnswer({ url, connections: CONNECTIONS, amount, requests });
  return (amount * 1_000) / (last - start);
}

function lastAnswer(load: autocannon.Options): Promise<number> {
  let last = 0;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const instance = autocannon(load, (error: unknown, { non2xx, errors }) => {
    if (error === null && non2xx + errors === 0) resolve(last);
    else reject(new Error(`${String(non2xx + errors)} requests failed`, { cause: error }));
  });
  instance.on('response', () => {
    last = performance.now();
  });
  return promise;
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
  const plain = (body: string): Requests => Array.from({ length: BARE_REQUESTS }, () => ({ path: '/', body }));
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
      bareExamine: await rate(bareExamine, json, plain(examined[0]?.body ?? '')),
      examine: await rate(product.url, await product.as('taraz-executor'), examinations(round)),
      bareSubmit: await rate(bareSubmit, json, plain(application)),
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
