import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { stringify } from 'yaml';
import { createApp } from '../api/create-app.js';
import { mealsPackage } from '#cases/testing';
import { DEMO_PASSWORD } from '#identity';
import { TestBrowser } from '#identity/testing';
import { kzCalendar, useCalendarFolder } from '#legal-time';
import { FixedClock, PinoJsonLogger } from '#platform';
import { testConfig } from '#platform/testing';
import { runCli } from './testing/run-cli.js';

const clock = new FixedClock('2026-09-07T05:00:00.000Z');
const config = testConfig({ DEMO: 'true' });
const folder = mkdtempSync(join(tmpdir(), 'qamqor-year-'));
const yearFile = join(folder, '2026.yaml');
const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Гүлсара Бақытқызы' }, children: [{ fullName: 'Санжар Тимурұлы' }] },
  ...mealsPackage,
};

let app: NestFastifyApplication;
let online: Record<string, string>;

/** Wednesday the 9th of September off for Saturday the 12th. */
function writeYear(): void {
  const year = kzCalendar().years.get(2026);
  const transfer = { from: '2026-09-12', to: '2026-09-09', weeks: 'five-day', decidedOn: null };
  const transfers = [{ ...transfer, source: 'Қаулы (мысал)', certainty: 'confirmed' }];
  writeFileSync(yearFile, stringify({ ...year, transfers }));
}

async function serve(calendarDir: Record<string, string> = {}): Promise<void> {
  const own = testConfig({ DEMO: 'true', DATA_DIR: config.dataDir, ...calendarDir });
  app = await createApp({ config: own, logger: new PinoJsonLogger('silent'), clock });
  await app.listen(0, '127.0.0.1');
  const QAMQOR_URL = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  online = { QAMQOR_URL, QAMQOR_LOGIN: 'admin', QAMQOR_PASSWORD: DEMO_PASSWORD };
}

/** A case whose drafting is due on Thursday the 10th. */
async function registerCase(): Promise<string> {
  const clerk = await TestBrowser.signedIn(app, 'taraz-clerk', DEMO_PASSWORD);
  const { caseId } = (await clerk.post('/api/cases', application)).json<{ caseId: string }>();
  const registered = await clerk.post(`/api/cases/${caseId}/register-application`, { packageComplete: true });
  const { position } = registered.json<{ position: string }>();
  const seen = await clerk.get(`/api/cases/${caseId}?atLeast=${position}`);
  return seen.json<{ incomingNumber: string }>().incomingNumber;
}

let number = '';
beforeAll(async () => {
  writeYear();
  await serve();
  number = await registerCase();
}, 60_000);
afterAll(async () => {
  await app.close();
  useCalendarFolder(undefined);
});

const lineOf = (output: string): string | undefined =>
  output.split('\n').find((line) => line.startsWith(`${number}\t`));

describe('qamqor calendar preview', () => {
  it('lists the cases whose dates a year’s file would move', async () => {
    const { output, failure } = await runCli(['calendar', 'preview', '--year-file', yearFile], online);
    expect(failure).toBeNull();
    expect(output).toMatch(
      /^Calendar kz-\S+-candidate\+\S+, \d+ open cases\.\n2026-09-09\tbecomes a day off \(five-day week\)\n/,
    );
    expect(lineOf(output)).toMatch(/\t2026-09-10 18:30 → 2026-09-11 18:30$/);
    expect(output).toMatch(
      /\d+ cases? would get other dates\. Looked at \d+; overdue now: 0; no longer overdue: 0\.\n$/,
    );
  });

  it('finds nothing by the calendar in use', async () => {
    const { output } = await runCli(['calendar', 'preview'], online);
    expect(output).toMatch(/\n0 cases would get other dates\./);
  });

  it('tells the faults of the file, and that there is none', async () => {
    const wrong = join(mkdtempSync(join(tmpdir(), 'qamqor-wrong-')), '2026.yaml');
    writeFileSync(wrong, stringify({ ...kzCalendar().years.get(2026), transfer: [] }));
    const faulty = await runCli(['calendar', 'preview', '--year-file', wrong], online);
    expect(faulty.failure).toContain('/yearFile: /transfer: There is no such field.');
    const gone = await runCli(['calendar', 'preview', '--year-file', join(folder, 'gone.yaml')], online);
    expect(gone.failure).toBe(`--year-file: ${join(folder, 'gone.yaml')} cannot be read.`);
  });

  it('is for administrators', async () => {
    const clerk = { ...online, QAMQOR_LOGIN: 'taraz-clerk' };
    expect((await runCli(['calendar', 'preview'], clerk)).failure).toBe('Your role may not do this');
  });
});

describe('qamqor calendar apply', () => {
  it('sets the dates once the program runs with the new year', async () => {
    await app.close();
    await serve({ CALENDAR_DIR: folder });
    const apply = ['calendar', 'apply', '--cause', 'Үкіметтің № 600 қаулысы'];
    const first = await runCli(apply, online);
    expect(first.failure).toBeNull();
    expect(lineOf(first.output)).toMatch(/\t2026-09-10 18:30 → 2026-09-11 18:30$/);
    expect(first.output).toMatch(/\d+ cases? got other dates\./);
    expect((await runCli(apply, online)).output).toMatch(/\n0 cases got other dates\./);
  }, 60_000);

  it('asks for a cause', async () => {
    expect((await runCli(['calendar', 'apply', '--cause', ' '], online)).failure).toContain('/cause');
  });
});
