import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { MonitoringConsumer, MonitoringDb } from '#monitoring';
import { testConfig } from '#platform/testing';
import { applicant } from '../e2e/http/counter.js';
import { Office } from '../e2e/http/office.js';

const config = testConfig({ DEMO: 'true' });
const file = join(config.dataDir, 'monitoring.db');
const CASE = '00000000-0000-4000-8000-000000000001';
const READ = ['overview', 'durations', 'lateness', 'cases', `cases/${CASE}`, 'status', 'dead-letters', 'cases.csv'];

const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant, children: [{ fullName: 'Санжар Тимурұлы' }] },
  ...mealsPackage,
};

/** Every page is another's. */
const spoil = (): void => writeFileSync(file, Buffer.alloc(Math.max(statSync(file).size, 4096), 'garbage!'));

let office: Office;
afterEach(() => office.close());

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** The board says what to do; everything else goes on, and stays in service. */
async function expectBoardAloneStands(): Promise<void> {
  for (const path of READ) {
    const answer = await office.getText('auditor', `/api/monitoring/${path}`);
    expect([path, answer.json()]).toEqual([
      path,
      expect.objectContaining({
        type: 'urn:qamqor:problem:monitoring-damaged',
        status: 503,
        detail: expect.stringMatching(/monitoring\.db файлы бүлінген.*жылжытып/),
      }),
    ]);
  }
  const replay = await office.post('admin', '/api/monitoring/dead-letters/replay');
  expect(replay.statusCode).toBe(503);
  // Its stage is what the monitoring cannot take.
  await office.submit('taraz-clerk', application);
  await until(() => office.app.get(MonitoringConsumer, { strict: false }).storeFault() === 'damaged');
  const ready = await office.getText('auditor', '/api/health/ready');
  expect(ready.json()).toMatchObject({
    ready: true,
    parts: { monitoring: { ready: true, details: { storeFault: 'damaged' } } },
  });
  for (const [login, url] of [
    ['taraz-clerk', '/api/queue'],
    ['admin', '/api/system'],
  ] as const)
    expect([url, (await office.getText(login, url)).statusCode]).toEqual([url, 200]);
}

describe('a damaged monitoring.db', () => {
  it('found while the program runs is told on the board alone', async () => {
    office = await Office.open(config);
    expect((await office.getText('auditor', '/api/monitoring/overview')).statusCode).toBe(200);
    const db = office.app.get(MonitoringDb);
    db.get('PRAGMA wal_checkpoint(TRUNCATE)');
    spoil();
    db.run('PRAGMA shrink_memory');
    await expectBoardAloneStands();
  }, 60_000);

  it('found at the start lets the program start', async () => {
    spoil();
    office = await Office.open(config);
    await expectBoardAloneStands();
  }, 60_000);

  it.each([
    ['ru', /убрать файл monitoring\.db/],
    ['en', /move monitoring\.db out/],
  ])('speaks %s', async (language, remedy) => {
    office = await Office.open(config);
    const auditor = await office.as('auditor');
    const answer = await auditor.send('GET', '/api/monitoring/overview', undefined, { 'accept-language': language });
    expect(answer.json<{ detail: string }>().detail).toMatch(remedy);
  });
});
