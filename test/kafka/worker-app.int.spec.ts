import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { kurrentDbTestServer, type KurrentDbTestServer } from '#event-store/testing';
import { HealthChecks } from '#platform';
import { STAGE_TOPIC } from '#stage-stream';
import { file, type Lane, lanes } from '../e2e/http/carry.js';
import { Office } from '../e2e/http/office.js';
import { processConfig } from '../e2e/kurrentdb/site.js';
import { Opened } from './support/opened.js';
import { newSite } from './support/relay-rig.js';
import { describeWithOwnKafka, openOwnKafka, type OwnKafka } from './support/test-kafka.js';
import { takeovers, tally } from './support/topic-reader.js';

jest.setTimeout(240_000);
/** Shorter than the test's own time, so that what was told last is in its failure. */
const CATCH_UP_MS = 90_000;

// The process is that of dist/: `npm test` builds it first.
const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;

describeWithOwnKafka('workers beside a broker')('workers beside a broker and an api', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qamqor-workers-'));
  const workers: ChildProcess[] = [];
  const opened = new Opened();
  let own: OwnKafka;
  let server: KurrentDbTestServer;
  let office: Office;
  beforeAll(async () => {
    own = await openOwnKafka();
    server = await kurrentDbTestServer({ isolated: true });
    office = await Office.open(processConfig(server.url, { KAFKA_BROKERS: own.settings.brokers.join(',') }));
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await opened.close();
    await office.close();
    server.close();
    await own.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function startWorker(): ChildProcess {
    const env = {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'silent',
      DATA_DIR: join(folder, String(workers.length)),
      EVENTSTORE_URL: server.url,
      KAFKA_BROKERS: own.settings.brokers.join(','),
      QAMQOR_MASTER_KEY: Buffer.alloc(32, 'qamqor').toString('base64'),
      QAMQOR_SESSION_SECRET: 'of all processes of this site, the same',
    };
    const worker = spawn(process.execPath, ['dist/apps/worker/main.js'], { env, stdio: 'inherit' });
    workers.push(worker);
    return worker;
  }

  async function toldByApi(): Promise<unknown> {
    const parts = await office.app.get(HealthChecks).run();
    return parts['stage-relay'];
  }

  it('hand stages over, one after the other was killed, and the api tells how far that is', async () => {
    const site = newSite(own.settings, { topic: STAGE_TOPIC });
    const holder = startWorker();
    const reader = await opened.reader(site);
    const first = await file(office, meals);
    await reader.until((messages) => messages.some(({ key }) => key === first));
    startWorker();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const second = await file(office, meals);
    await reader.until((messages) => messages.some(({ key }) => key === second));
    expect({ ...tally(reader.messages), ...takeovers(reader.messages) }).toMatchObject({
      outOfOrder: 0,
      writers: 2,
      byFenced: 0,
    });
    const caughtUp = { role: 'standby', handedOver: 0, behindSeconds: 0, fault: null, faultCode: null };
    const giveUpAt = Date.now() + CATCH_UP_MS;
    let told = await toldByApi();
    while (!isDeepStrictEqual(told, { ready: true, details: caughtUp }) && Date.now() < giveUpAt) {
      await delay(50);
      told = await toldByApi();
    }
    expect(told).toEqual({ ready: true, details: caughtUp });
  });
});
