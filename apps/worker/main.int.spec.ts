import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as others } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SqliteStageLog, type StageUpdated } from '#stage-stream';
import { type DoubleSwitch, kurrentDbTestServer, type KurrentDbTestServer } from '#event-store/testing';
import { file, type Lane, lanes } from '../../test/e2e/http/carry.js';
import { Office } from '../../test/e2e/http/office.js';
import { processConfig } from '../../test/e2e/kurrentdb/site.js';

jest.setTimeout(120_000);

// The process is that of dist/: `npm test` builds it first.
const root = fileURLToPath(new URL('../..', import.meta.url));
const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;

let server: KurrentDbTestServer;
let double: DoubleSwitch;
let dataDir: string;
const children: ChildProcess[] = [];
const offices: Office[] = [];

beforeEach(async () => {
  server = await kurrentDbTestServer({ isolated: true });
  if (server.double === undefined) throw new Error('A test that stops the server needs the double');
  double = server.double;
  dataDir = mkdtempSync(join(tmpdir(), 'qamqor-worker-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const office of offices.splice(0)) await office.close();
  server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function openOffice(): Promise<Office> {
  const office = await Office.open(processConfig(server.url));
  offices.push(office);
  return office;
}

/** Resolves when the worker says that it runs; `ended` with its exit code. */
async function startWorker(): Promise<{ readonly child: ChildProcess; readonly ended: Promise<number | null> }> {
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: dataDir,
    EVENTSTORE_URL: server.url,
    QAMQOR_MASTER_KEY: Buffer.alloc(32, 'qamqor').toString('base64'),
    QAMQOR_SESSION_SECRET: 'of all processes of this site, the same',
  };
  const child = spawn(process.execPath, ['dist/apps/worker/main.js'], { cwd: root, env });
  children.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for await (const line of createInterface(child.stdout)) {
    output += line;
    if (!line.includes('worker runs')) continue;
    child.stdout.resume();
    return { child, ended };
  }
  throw new Error(`The worker did not start: ${output}`);
}

/** The stages in the worker's log as soon as there is one of the case. */
async function stagesOf(caseId: string): Promise<{ place: number; message: StageUpdated }[]> {
  const log = new SqliteStageLog(join(dataDir, 'stages.db'));
  try {
    for (;;) {
      const stages = log
        .last(100_000)
        .map(({ place, message }) => ({ place, message: JSON.parse(message) as StageUpdated }));
      if (stages.some(({ message }) => message.subject === caseId)) return stages;
      await others();
    }
  } finally {
    await log.close();
  }
}

describe('the worker process on KurrentDB', () => {
  it('relays stages, ends on SIGTERM, and goes on where it stood', async () => {
    const office = await openOffice();
    const first = await file(office, meals);
    const worker = await startWorker();
    const before = await stagesOf(first);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);

    const second = await file(office, meals);
    const again = await startWorker();
    const after = await stagesOf(second);
    expect(new Set(after.map(({ message }) => message.id)).size).toBe(after.length);
    expect(after.filter(({ message }) => before.some((each) => each.message.id === message.id))).toEqual(before);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('waits for a server that is away, and ends on SIGTERM meanwhile', async () => {
    const office = await openOffice();
    const caseId = await file(office, meals);
    await office.close();
    offices.length = 0;
    double.stop();
    const impatient = await startWorker();
    impatient.child.kill('SIGTERM');
    expect(await impatient.ended).toBe(0);

    const worker = await startWorker();
    await double.start();
    expect((await stagesOf(caseId)).length).toBeGreaterThan(0);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
  });
});
