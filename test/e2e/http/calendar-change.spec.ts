import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { stringify } from 'yaml';
import type { CalendarLine } from '#cases';
import { ApplyCalendar } from '../../../libs/cases/calendar-change/apply-calendar.command.js';
import { PreviewCalendar } from '../../../libs/cases/calendar-change/preview-calendar.query.js';
import { calendarWithDayOff } from '../../../libs/cases/testing/calendars.js';
import { BodyDirectory, OfficerDirectory, type Viewer } from '#identity';
import { useCalendarFolder } from '#legal-time';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Office, type SeenCase } from './office.js';

/** Wednesday the 9th of September 2026 off for Saturday the 12th. */
const year = calendarWithDayOff('2026-09-09', '2026-09-12').years.get(2026);
const yearFile = stringify(year);
const clock = new FixedClock('2026-09-07T05:00:00.000Z');
const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Гүлсара Бақытқызы' }, children: [{ fullName: 'Санжар Тимурұлы' }] },
  ...mealsPackage,
};
const config = testConfig({ DEMO: 'true' });
const moved = { from: '2026-09-10T13:30:00.000Z', to: '2026-09-11T13:30:00.000Z' };

let office: Office;
const caseIds: string[] = [];
beforeAll(async () => {
  office = await Office.open(config, clock);
  for (let no = 0; no < 3; no += 1) {
    const caseId = await office.submit('taraz-clerk', application);
    caseIds.push(caseId);
    await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, { packageComplete: true });
  }
  await office.case('taraz-clerk', caseIds[0] ?? '');
}, 60_000);
afterAll(async () => {
  await office.close();
  useCalendarFolder(undefined);
});

async function run(what: 'preview' | 'apply', body: object): Promise<CalendarLine[]> {
  const answer = await (await office.as('admin')).post(`/api/calendar/${what}`, body);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
  return linesOf(answer.body);
}

function linesOf(text: string): CalendarLine[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CalendarLine);
}

const ours = (lines: readonly CalendarLine[]): CalendarLine[] =>
  lines.filter((line) => line.type === 'moved' && caseIds.includes(line.caseId));

/** The demo's administrator as the handlers see him, with another scope. */
function administrator(scope: Viewer['scope']): Viewer {
  const officers = office.app.get(OfficerDirectory, { strict: false }).list({});
  const admin = officers.find(({ roles }) => roles.includes('administrator'));
  const [body] = office.app.get(BodyDirectory, { strict: false }).list();
  if (admin === undefined || body === undefined) throw new Error('No administrator');
  return { officerId: admin.id, name: admin.name, roles: admin.roles, body, scope };
}

describe('previewing a calendar', () => {
  it('tells which days differ, which cases move, and what comes of it', async () => {
    const lines = await run('preview', { yearFile });
    expect(lines[0]).toMatchObject({
      type: 'begun',
      calendar: expect.stringContaining('candidate'),
      days: [
        { date: '2026-09-09', workingBefore: true, workingAfter: false, weeks: 'five-day' },
        { date: '2026-09-12', workingBefore: false, workingAfter: true, weeks: 'five-day' },
      ],
    });
    expect(ours(lines)).toHaveLength(3);
    expect(ours(lines)[0]).toMatchObject({
      incomingNumber: expect.any(String),
      provider: { id: 'taraz-education' },
      zone: 'Asia/Almaty',
      archive: false,
      dues: [{ of: 'drafting', title: { kk: expect.any(String) }, ...moved, overdue: null }],
    });
    const { cases } = lines[0] as Extract<CalendarLine, { type: 'begun' }>;
    expect(lines.at(-2)).toEqual({ type: 'progress', checked: cases });
    expect(lines.at(-1)).toMatchObject({ type: 'done', checked: cases, unknown: 0 });
    expect(JSON.stringify(lines)).not.toContain('Гүлсара');
  });

  it('tells what becomes overdue and what no longer is', async () => {
    clock.set('2026-09-11T05:00:00.000Z');
    office.forgetSessions();
    const [line] = ours(await run('preview', { yearFile }));
    expect(line).toMatchObject({ dues: [{ of: 'drafting', overdue: 'no-longer' }] });
    clock.set('2026-09-07T06:00:00.000Z');
    office.forgetSessions();
  });

  it('finds nothing by the calendar that the dates were set with', async () => {
    const lines = await run('preview', {});
    expect(lines[0]).toMatchObject({ days: [] });
    expect(lines.filter(({ type }) => type === 'moved' || type === 'unknown')).toEqual([]);
  });

  it('names the faults of a year’s file', async () => {
    const admin = await office.as('admin');
    const faultsOf = async (files: object, language?: string) => {
      const headers = language === undefined ? {} : { 'accept-language': language };
      const answer = await admin.post('/api/calendar/preview', files, headers);
      expect(answer.json()).toMatchObject({ status: 400, code: 'invalid-input' });
      return answer.json<{ errors: object[] }>().errors;
    };
    expect(await faultsOf({ yearFile: 'year: [' })).toMatchObject([
      { path: '/yearFile', code: 'yaml-syntax', message: expect.stringContaining('1-жолдың 8-таңбасында YAML') },
    ]);
    expect(await faultsOf({ yearFile: stringify({ ...year, sources: [1] }), namesFile: 'x: y' })).toMatchObject([
      { path: '/namesFile', place: '/x', code: 'type', message: '/x: Мән түрі сәйкес емес. Керегі: атаулы өрістер.' },
      { path: '/yearFile', place: '/sources/0', message: '/sources/0: Мән түрі сәйкес емес. Керегі: мәтін.' },
    ]);
    const wrong = { yearFile: stringify({ ...year, holiday: [], transfers: [] }) };
    expect(await faultsOf(wrong, 'ru')).toMatchObject([
      { path: '/yearFile', place: '/holiday', code: 'unknown-property', message: '/holiday: Такого поля нет.' },
    ]);
  });

  it('shows an administrator the cases of his scope alone', async () => {
    const queries = office.app.get(QueryBus, { strict: false });
    const lines: CalendarLine[] = [];
    const preview = new PreviewCalendar({ yearFile }, administrator(['astana-education']));
    for await (const line of await queries.execute(preview)) lines.push(line);
    expect(ours(lines)).toEqual([]);
  });

  it.each(['preview', 'apply'])('%s is for administrators', async (what) => {
    for (const login of ['taraz-head', 'auditor']) {
      const answer = await (await office.as(login)).post(`/api/calendar/${what}`, { cause: 'Қаулы' });
      expect(answer.statusCode).toBe(403);
    }
  });
});

describe('applying a calendar', () => {
  const cause = 'ҚР Үкіметінің 2026 жылғы 1 қыркүйектегі № 600 қаулысы';
  const first = (): string => caseIds[0] ?? '';
  let before: SeenCase;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qamqor-calendar-'));
    writeFileSync(join(folder, '2026.yaml'), yearFile);
    before = await office.case('taraz-clerk', first());
    await office.close();
    const own = testConfig({ DEMO: 'true', DATA_DIR: config.dataDir, CALENDAR_DIR: folder });
    office = await Office.open(own, clock);
  }, 60_000);

  const drafting = async (caseId: string): Promise<object | undefined> => {
    const answer = await office.get('taraz-clerk', `/api/cases/${caseId}/deadlines`);
    return answer.json<{ terms: object[] }>().terms[0];
  };

  it('is called for by dates that the new calendar would set otherwise', async () => {
    expect(await drafting(first())).toMatchObject({ dueAt: moved.from, calendarChanged: true });
    expect(ours(await run('preview', {}))).toHaveLength(3);
  });

  it('goes on where a run broke off, and writes into each case once', async () => {
    const origin = {
      viewer: administrator('all'),
      headers: { idempotencyKey: 'first run', requestHash: 'hash', correlationId: 'run' },
    };
    const broken = await office.app.get(CommandBus, { strict: false }).execute(new ApplyCalendar({ cause }, origin));
    for await (const line of broken) if (line.type === 'moved') break;

    await run('apply', { cause });
    const again = await run('apply', { cause });
    expect(again.at(-1)).toMatchObject({ type: 'done', moved: 0 });
    for (const caseId of caseIds) {
      const history = await (await office.as('taraz-clerk')).get(`/api/cases/${caseId}/history`);
      const { entries } = history.json<{ entries: { type: string; officer: object | null; data: object }[] }>();
      const recalculated = entries.filter(({ type }) => type === 'DueDatesRecalculated');
      expect(recalculated).toHaveLength(1);
      expect(recalculated[0]).toMatchObject({
        officer: { name: expect.any(String) },
        role: 'administrator',
        data: { cause, calendar: expect.stringContaining('local'), moved: [{ of: 'drafting', ...moved }] },
      });
    }
  });

  it('shows everywhere', async () => {
    expect(await drafting(first())).toMatchObject({
      dueAt: moved.to,
      calendar: expect.stringContaining('local'),
      calendarChanged: false,
      explanation: expect.arrayContaining([expect.objectContaining({ reason: 'recalculated' })]),
    });
    expect(ours(await run('preview', {}))).toEqual([]);
    const queue = await (await office.as('taraz-clerk')).get('/api/queue');
    const item = queue.json<{ items: { caseId: string }[] }>().items.find(({ caseId }) => caseId === first());
    expect(item).toMatchObject({ term: { code: 'drafting', dueAt: moved.to } });
  });

  it('is an act that an officer has to look at', async () => {
    const match = { 'if-match': `"${String(before.revision)}"` };
    const answer = await office.post('taraz-clerk', `/api/cases/${first()}/forward-to-head`, {}, match);
    expect(answer.statusCode).toBe(412);
  });
});
