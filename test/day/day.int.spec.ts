import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '#identity';
import { seeded } from '#event-store/testing';
import { runCli } from '../../apps/cli/testing/run-cli.js';
import { carry, file, type Lane, lanes } from '../e2e/http/carry.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from '../kafka/support/test-kafka.js';
import { RemoteOffices } from './remote-offices.js';
import { Server } from './server.js';

/** `npm run test:day` has the whole day; every ordinary run a few cases and each kind of kill once. */
const CASES = Number(process.env['DAY_CASES'] ?? 24);
const KILLS = Number(process.env['DAY_KILLS'] ?? 3);
const CLERKS = 12;

const folder = mkdtempSync(join(tmpdir(), 'qamqor-day-'));
const random = seeded(Number(process.env['KILL_SEED'] ?? 11));

let own: OwnKafka;
let office: Server;
let monitoring: Server;
let offices: RemoteOffices;

function laneOf(index: number): Lane {
  const lane = lanes[index % lanes.length];
  if (lane === undefined) throw new Error('there is no lane');
  return lane;
}

let begun = 0;
let closed = 0;

/** Takes one case after another and carries it to its end, some only part of the way. */
async function clerk(): Promise<void> {
  while (begun < CASES) {
    const lane = laneOf(begun);
    begun += 1;
    const desk = offices.desk();
    const caseId = await file(desk, lane);
    const until = random() < 0.2 ? 'draft' : undefined;
    await carry(desk, lane, caseId, 'favourable', until);
    closed += 1;
  }
}

const kills = { broker: 0, office: 0, monitoring: 0 };

/** One part after the other is killed in the middle of the work and started again. */
async function killInTurn(): Promise<void> {
  const parts = ['broker', 'office', 'monitoring'] as const;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await reached(((kill + 1) * CASES) / (KILLS + 1));
    const part = parts[kill % parts.length] ?? 'broker';
    kills[part] += 1;
    if (part === 'broker') {
      await own.brokers.stop(1, 'SIGKILL');
      await own.brokers.run();
    } else {
      const server = part === 'office' ? office : monitoring;
      await server.stop('SIGKILL');
      await server.start();
    }
  }
}

async function reached(cases: number): Promise<void> {
  while (closed < cases) await new Promise((resolve) => setTimeout(resolve, 20));
}

const account = { QAMQOR_LOGIN: 'admin', QAMQOR_PASSWORD: DEMO_PASSWORD };
const verify = (): ReturnType<typeof runCli> =>
  runCli(['stages', 'verify', '--url', office.url, '--monitoring-url', monitoring.url, '--wait', '120'], account);

type Received = Record<
  'taken' | 'stages' | 'duplicates' | 'conflicts' | 'gapsOpen' | 'lost' | 'deadLettersOpen',
  number
>;

async function received(): Promise<Received> {
  const answer = await new RemoteOffices(monitoring.url).get('auditor', '/api/monitoring/status');
  const { taken, stages, duplicates, conflicts, gapsOpen, lost, deadLettersOpen } = answer.json<Received>();
  return { taken, stages, duplicates, conflicts, gapsOpen, lost, deadLettersOpen };
}

describeWithOwnKafka('the simulated day')(`a day of ${String(CASES)} cases with ${String(KILLS)} kills`, () => {
  beforeAll(async () => {
    own = await openOwnKafka();
    const kafka = { KAFKA_BROKERS: own.settings.brokers.join(',') };
    office = new Server('dist/apps/api/main.js', { ...kafka, DATA_DIR: join(folder, 'office') });
    monitoring = new Server('dist/apps/monitoring/main.js', { ...kafka, DATA_DIR: join(folder, 'monitoring') });
    await Promise.all([office.start(), monitoring.start()]);
    offices = new RemoteOffices(office.url);
  }, 180_000);

  afterAll(async () => {
    await Promise.all([office.stop('SIGTERM'), monitoring.stop('SIGTERM')]);
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('ends with every stage at the monitoring system', async () => {
    const began = Date.now();
    await Promise.all([killInTurn(), ...Array.from({ length: CLERKS }, clerk)]);
    const seconds = (Date.now() - began) / 1_000;
    const { output, failure } = await verify();
    const { taken, stages, duplicates, ...wrong } = await received();
    console.info(
      `${String(CASES)} cases, ${String(offices.commands)} commands in ${seconds.toFixed(0)} s, ` +
        `unanswered and sent again ${String(offices.unanswered)}, killed ${JSON.stringify(kills)}, ` +
        `monitoring ${JSON.stringify({ taken, stages, duplicates })}\n${output}`,
    );
    expect(failure).toBeNull();
    expect(output).toMatch(/no difference\.\n$/);
    expect(wrong).toEqual({ conflicts: 0, gapsOpen: 0, lost: 0, deadLettersOpen: 0 });
  }, 7_200_000);
});
