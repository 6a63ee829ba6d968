import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DoubleSwitch, kurrentDbTestServer, type KurrentDbTestServer } from '#event-store/testing';
import { createApp } from '../../../apps/api/create-app.js';
import { PinoJsonLogger } from '#platform';
import { file, type Lane, lanes } from '../http/carry.js';
import { Office } from '../http/office.js';
import { catchUpWith, processConfig } from './site.js';

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const register = { packageComplete: true };

interface Health {
  readonly ready?: boolean;
  readonly code?: string;
  readonly parts: Readonly<Record<string, { readonly ready: boolean }>>;
}

let server: KurrentDbTestServer;
let double: DoubleSwitch;
beforeEach(async () => {
  server = await kurrentDbTestServer({ isolated: true });
  if (server.double === undefined) throw new Error('A test that stops the server needs the double');
  double = server.double;
});
afterEach(() => {
  server.close();
});

async function health(app: Office['app']): Promise<Health & { status: number }> {
  const answer = await app.inject('/api/health/ready');
  return { ...answer.json<Health>(), status: answer.statusCode };
}

/** The projector and the client try again by themselves; asking does not hurry them. */
async function readyAtLast(app: Office['app']): Promise<void> {
  while ((await health(app)).status !== 200) await new Promise(setImmediate);
}

describe('a KurrentDB that is away', () => {
  it('at the start: the program says that it is not ready, and is when the server comes', async () => {
    double.stop();
    const config = processConfig(server.url, { DEMO: 'false' });
    const app = await createApp({ config, logger: new PinoJsonLogger('silent') });
    expect((await app.inject('/api/health/live')).statusCode).toBe(200);
    expect(await health(app)).toMatchObject({
      status: 503,
      code: 'not-ready',
      parts: { 'event-store': { ready: false }, 'read-models': { ready: false } },
    });
    await double.start();
    await readyAtLast(app);
    await app.close();
  }, 60_000);

  it('later: reads go on, writes are refused with 503, and nothing is lost or doubled after it', async () => {
    const office = await Office.open(processConfig(server.url));
    const caseId = await file(office, meals);
    const before = await office.case('taraz-clerk', caseId);
    const url = `/api/cases/${caseId}/register-application`;
    const key = { 'idempotency-key': 'register once' };
    double.stop();

    const refused = await office.post('taraz-clerk', url, register, key);
    expect([refused.statusCode, refused.json<Health>().code]).toEqual([503, 'store-unavailable']);
    const unsubmitted = await office.post('taraz-clerk', '/api/cases', meals.submission);
    expect([unsubmitted.statusCode, unsubmitted.json<Health>().code]).toEqual([503, 'store-unavailable']);
    expect(await office.case('taraz-clerk', caseId)).toEqual(before);
    expect(await health(office.app)).toMatchObject({ status: 503, parts: { 'event-store': { ready: false } } });

    await double.start();
    await readyAtLast(office.app);
    const repeated = await office.post('taraz-clerk', url, register, key);
    expect(repeated.statusCode).toBe(200);
    expect((await office.post('taraz-clerk', url, register, key)).json()).toMatchObject({ repeated: true });
    await catchUpWith(office, office);
    expect((await office.case('taraz-clerk', caseId)).revision).toBeGreaterThan(before.revision);
    await office.close();
  }, 60_000);

  it('while it is away a process can be closed', async () => {
    const office = await Office.open(processConfig(server.url));
    double.stop();
    await office.close();
  }, 60_000);

  it('is told in one clear error when the demo cannot be set up', async () => {
    double.stop();
    await expect(Office.open(processConfig(server.url))).rejects.toMatchObject({ name: 'EventStoreUnavailable' });
  }, 60_000);
});

it('refuses to start on a store that was begun with another master key', async () => {
  await (await Office.open(processConfig(server.url))).close();
  const other = processConfig(server.url, { QAMQOR_MASTER_KEY: Buffer.alloc(32, 'other').toString('base64') });
  await expect(Office.open(other)).rejects.toMatchObject({ name: 'InvalidEnvironment' });
}, 60_000);
