import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Global, Module } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { InMemoryEventStore } from '#event-store';
import { DEMO_PASSWORD, seedDemoAccounts } from '#identity';
import { createIdentityApp, TestBrowser } from '#identity/testing';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { caseDigest } from '#stage-stream';
import { StageFeed } from './feed/stage-feed.js';
import type { StepDurations } from './durations/durations.view.js';
import type { MonitoredCases } from './monitored-cases/monitored-case.view.js';
import type { StageLine } from './monitored-cases/stage-line.view.js';
import { MonitoringModule } from './monitoring.module.js';
import type { BoardOverview } from './overview/overview.view.js';
import { MonitoringDb } from './store/monitoring-db.js';
import { MonitoringStore } from './store/monitoring-store.js';
import { recordsOf } from './testing/monitoring-folder.js';
import { caseIdOf, minute, stageOf, wholeCase } from './testing/stage-messages.js';

class IdleFeed extends StageFeed {
  override run(): Promise<void> {
    return Promise.resolve();
  }
  override status() {
    return { kind: 'local' as const, lag: 0, fault: null };
  }
}

const config = testConfig({ DEMO: 'true' });
const clock = new FixedClock(minute(50));
const db = new MonitoringDb(join(config.dataDir, 'monitoring.db'));
const store = new MonitoringStore(db, clock);

@Global()
@Module({
  providers: [
    { provide: MonitoringDb, useValue: db },
    { provide: MonitoringStore, useValue: store },
    { provide: StageFeed, useClass: IdleFeed },
  ],
  exports: [MonitoringDb, MonitoringStore, StageFeed],
})
class PortsModule {}

const begun = (seed: string, dueMinute: number, providerId: string) =>
  wholeCase(seed, { dueMinute, data: { providerId } }).slice(0, 2);
const DAY = 24 * 60;

let app: NestFastifyApplication;
const browsers = new Map<string, TestBrowser>();
const as = async (login: string): Promise<TestBrowser> => {
  const browser = browsers.get(login) ?? (await TestBrowser.signedIn(app, login, DEMO_PASSWORD));
  browsers.set(login, browser);
  return browser;
};
const asked = async <View>(login: string, path: string): Promise<View> => {
  const answer = await (await as(login)).get(`/api/monitoring/${path}`);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json<View>();
};

beforeAll(async () => {
  const accounts = new InMemoryEventStore(() => clock.now());
  await seedDemoAccounts({ store: accounts, clock });
  const routes = RouterModule.register([{ path: 'api', module: MonitoringModule }]);
  app = await createIdentityApp({ store: accounts, clock, config, modules: [PortsModule, MonitoringModule, routes] });
  const messages = [
    ...wholeCase('closed in time', { dueMinute: 10, data: { providerId: 'taraz-education' } }),
    ...wholeCase('closed late', { dueMinute: 5, data: { providerId: 'astana-education' } }),
    ...begun('late', 40, 'taraz-education'),
    ...begun('soon', 60, 'taraz-education'),
    ...begun('on time', 3 * DAY, 'baizak-education'),
    ...begun('warned', 2 * DAY, 'baizak-education'),
    stageOf('warned', 3, { stage: 'term.expiring', dueAt: minute(2 * DAY) }),
    ...begun('suspended', 40, 'astana-education'),
    stageOf('suspended', 3, { stage: 'term.suspended', occurredAt: minute(30) }),
    ...begun('unknown body', 3 * DAY, 'somewhere-else'),
    stageOf('gap', 1, { ...begun('gap', 3 * DAY, 'taraz-education')[0]?.data }),
    stageOf('gap', 4),
  ];
  store.take({ log: 'test', records: [...recordsOf(messages), ...recordsOf([Buffer.from('=HYPERLINK(\u0007')], 900)] });
}, 60_000);
afterAll(async () => {
  await app.close();
  db.close();
});

describe('the overview', () => {
  it('counts by how cases stand to their due date', async () => {
    const { total } = await asked<BoardOverview>('auditor', 'overview');
    expect(total).toEqual({ open: 7, onTime: 4, dueSoon: 2, late: 1, suspended: 1, closedInTime: 1, closedLate: 1 });
  });

  it('splits them by region, body and service, each with its words', async () => {
    const view = await asked<BoardOverview>('auditor', 'overview');
    expect(view.byRegion.map(({ region, counts }) => [region, counts.open])).toEqual([
      ['astana', 1],
      ['zhambyl', 5],
      [null, 1],
    ]);
    const unknown = view.byBody.find(({ body }) => body.id === 'somewhere-else');
    expect(unknown?.body.name).toBeNull();
    expect(view.byService.map(({ service }) => [service.code, service.title?.en])).toEqual([
      ['camps', expect.stringContaining('camp')],
    ]);
    expect(view.byStep.map(({ step, lateSteps }) => [step, lateSteps])).toEqual([[1, 6]]);
  });

  it('is narrowed by its filters', async () => {
    const of = async (filter: string): Promise<number> =>
      (await asked<BoardOverview>('auditor', `overview?${filter}`)).total.open;
    expect(await of('region=none')).toBe(1);
    expect(await of('region=zhambyl&body=taraz-education')).toBe(3);
    expect(await of('service=other')).toBe(0);
    expect(await of('from=2026-09-02')).toBe(0);
    expect(await of('from=2026-09-01&to=2026-09-01')).toBe(7);
  });
});

describe('who sees what', () => {
  it.each([
    ['auditor', 9],
    ['admin', 9],
    ['taraz-head', 4],
    ['taraz-akimat', 4],
    ['baizak-head', 2],
  ])('%s sees %i cases', async (login, count) => {
    const { items } = await asked<MonitoredCases>(login, 'cases');
    expect(items).toHaveLength(count);
  });

  it.each(['taraz-clerk', 'taraz-executor'])('%s sees no board', async (login) => {
    expect((await (await as(login)).get('/api/monitoring/overview')).statusCode).toBe(403);
  });

  it('a case of another body is not there', async () => {
    const path = `/api/monitoring/cases/${caseIdOf('closed late')}`;
    expect((await (await as('taraz-head')).get(path)).json()).toMatchObject({ code: 'monitored-case-not-found' });
  });

  it('only those who oversee see dead letters and what is held, and only an administrator replays', async () => {
    const head = await as('taraz-head');
    expect((await head.get('/api/monitoring/dead-letters')).statusCode).toBe(403);
    expect((await head.post('/api/monitoring/held')).statusCode).toBe(403);
    expect((await (await as('auditor')).post('/api/monitoring/dead-letters/replay')).statusCode).toBe(403);
  });
});

describe('the list of cases', () => {
  it('is read page by page, each case once', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: MonitoredCases = await asked('auditor', `cases?limit=2${after === '' ? '' : `&after=${after}`}`);
      seen.push(...page.items.map(({ caseId }) => caseId));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(9);
    expect(seen).toHaveLength(9);
  });

  it.each([
    ['state=late', ['late']],
    ['state=due-soon', ['soon', 'warned']],
    ['state=closed', ['closed in time', 'closed late']],
    ['state=ever-late', ['closed late', 'late']],
    ['stage=term.suspended', ['suspended']],
  ])('finds %s', async (search, seeds) => {
    const { items } = await asked<MonitoredCases>('auditor', `cases?${search}`);
    expect(items.map(({ caseId }) => caseId).sort()).toEqual(seeds.map(caseIdOf).sort());
  });

  it('finds a case by the beginning of its id', async () => {
    const id = caseIdOf('late');
    const { items } = await asked<MonitoredCases>('auditor', `cases?q=${id.slice(0, 8)}`);
    expect(items.map(({ caseId }) => caseId)).toEqual([id]);
  });
});

describe('a case’s stage line', () => {
  it('tells each stage beside the date it had to keep', async () => {
    const line = await asked<StageLine>('auditor', `cases/${caseIdOf('closed late')}`);
    expect(line.case).toMatchObject({ state: 'closed', late: true, dueAt: minute(5), step: null });
    expect(line.stages.map(({ stage, judgedBy, inTime }) => [stage, judgedBy, inTime])).toEqual([
      ['application.submitted', null, null],
      ['step.started', null, null],
      ['application.registered', minute(4), true],
      ['step.started', null, null],
      ['result.drafted', minute(5), true],
      ['result.issued', minute(5), false],
      ['notice.attempted', null, null],
    ]);
  });

  it('says what is missing', async () => {
    const line = await asked<StageLine>('auditor', `cases/${caseIdOf('gap')}`);
    expect(line.anomalies).toEqual([{ kind: 'gap', sequence: 2, until: 3, notedAt: minute(50) }]);
    expect(line.case.anomalies).toBe(1);
  });
});

it('durations stand beside the norm of the edition', async () => {
  const { items } = await asked<StepDurations>('auditor', 'durations');
  expect(items).toMatchObject([
    { step: 1, count: 2, medianMinutes: 2, p90Minutes: 2, timed: 2, late: 0, inTimeShare: 1, running: 6 },
    { step: 2, count: 2, medianMinutes: 2, p90Minutes: 2, timed: 2, late: 2, inTimeShare: 0, running: 0 },
  ]);
});

it('lateness is told by region and service', async () => {
  expect(await asked('auditor', 'lateness')).toMatchObject({
    regions: ['astana', 'zhambyl', null],
    cells: [
      { region: 'astana', service: 'camps', cases: 2, late: 1, share: 0.5 },
      { region: 'zhambyl', cases: 6, late: 1 },
      { region: null, cases: 1, late: 0 },
    ],
  });
});

it('tables hold a line for each case, in the language asked for, and no formula', async () => {
  const answer = await (await as('auditor')).get('/api/monitoring/cases.csv?lang=ru&state=late');
  expect(answer.headers['content-type']).toContain('text/csv');
  const [head, line, end] = answer.body.split('\r\n');
  expect(head).toMatch(/^\ufeffДело,Услуга,/);
  expect(line).toContain(`${caseIdOf('late')},`);
  expect(line).toMatch(/,Жамбылская область,.*,просрочено,Шаг начат,/);
  expect(end).toBe('');
  for (const table of ['durations.csv', 'lateness.csv']) {
    const { statusCode, body } = await (await as('auditor')).get(`/api/monitoring/${table}?lang=en`);
    expect([table, statusCode, body.split('\r\n').length > 2]).toEqual([table, 200, true]);
    expect([table, / region,|,Clerk,/.test(body)]).toEqual([table, true]);
  }
});

describe('what could not be read', () => {
  it('is shown with its reason, its unseen characters as numbers', async () => {
    expect(await asked('auditor', 'dead-letters')).toMatchObject({
      items: [{ reason: 'not-json', offset: '900', text: '=HYPERLINK(\\u{7}', published: false, replayedAt: null }],
    });
  });

  it('is read again by an administrator', async () => {
    const answer = await (await as('admin')).post('/api/monitoring/dead-letters/replay');
    expect(answer.json()).toEqual({ tried: 1, replayed: 0, remaining: 1 });
  });
});

describe('what is held', () => {
  it('is told case by case, sorted, with a digest', async () => {
    const { body } = await (await as('admin')).post('/api/monitoring/held');
    const lines = body.trimEnd().split('\n');
    const cases = lines.slice(1, -1).map((line) => JSON.parse(line) as { caseId: string; count: number });
    expect(JSON.parse(lines[0] ?? '')).toEqual({ type: 'begun', cases: 9 });
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ type: 'done', messages: 30 });
    expect(cases.map(({ caseId }) => caseId)).toEqual(cases.map(({ caseId }) => caseId).sort());
  });

  it('of one case is what the digest stands for', async () => {
    const caseId = caseIdOf('closed late');
    const { marks } = await asked<{ marks: { sequence: number; id: string; digest: string }[] }>(
      'admin',
      `cases/${caseId}/held`,
    );
    const { body } = await (await as('admin')).post('/api/monitoring/held');
    expect(body).toContain(JSON.stringify({ type: 'case', caseId, count: 7, digest: caseDigest(marks) }));
    expect(await asked('admin', `cases/${caseIdOf('nobody')}/held`)).toEqual({ marks: [] });
  });
});

it('the status counts what came', async () => {
  expect(await asked('taraz-head', 'status')).toMatchObject({
    feed: { kind: 'local', lag: 0, fault: null },
    ...{ stages: 30, cases: 9, taken: 31, duplicates: 0, corrected: 0, conflicts: 0, lost: 0 },
    ...{ deadLettersOpen: 1, deadLettersReplayed: 0, gapsOpen: 1, storeFault: null, clockAheadSeconds: null },
  });
});
