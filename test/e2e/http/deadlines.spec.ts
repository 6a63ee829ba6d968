import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { DeadlineWatch } from '#cases';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Office, type SeenCase } from './office.js';

/** Five working days from Monday the 7th: until Monday the 14th; drafting within three of the registration. */
const clock = new FixedClock('2026-09-07T05:00:00.000Z');
const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Гүлсара Бақытқызы' }, children: [{ fullName: 'Санжар Тимурұлы' }] },
  ...mealsPackage,
};
const drafting = { code: 'drafting', dueAt: '2026-09-10T13:30:00.000Z' };

let office: Office;
let caseId = '';
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
  caseId = await office.submit('taraz-clerk', application);
  await act('taraz-clerk', 'register-application', { packageComplete: true });
}, 60_000);
afterAll(() => office.close());

async function act(login: string, action: string, body: object = {}, revision?: number): Promise<number> {
  const headers = revision === undefined ? undefined : { 'if-match': `"${String(revision)}"` };
  const { statusCode } = await office.post(login, `/api/cases/${caseId}/${action}`, body, headers);
  return statusCode;
}

interface Deadlines {
  readonly case: object;
  readonly terms: readonly { readonly explanation: readonly object[] }[];
}

interface Terms extends SeenCase {
  readonly actedRevision: number;
}

const seen = async (): Promise<Terms> => (await office.case('taraz-clerk', caseId)) as Terms;
const deadlines = async (): Promise<Deadlines> =>
  (await office.get('taraz-clerk', `/api/cases/${caseId}/deadlines`)).json<Deadlines>();

async function jump(instant: string): Promise<void> {
  clock.set(instant);
  office.forgetSessions();
  await office.app.get(DeadlineWatch, { strict: false }).speak(new AbortController().signal);
}

describe('terms beside the steps', () => {
  it('are explained like every other date', async () => {
    const { terms } = await deadlines();
    expect(terms).toMatchObject([
      {
        ...drafting,
        title: { ru: 'Подготовка справки по итогам проверки документов' },
        rule: 'partial-term',
        term: { value: 3, unit: 'working-day' },
        citation: { seed: '002' },
        state: 'running',
        late: false,
        calendarChanged: false,
      },
    ]);
    expect(terms[0]?.explanation.length).toBeGreaterThan(4);
  });

  it('stand on the case and, the one due first, in the queue', async () => {
    expect(await seen()).toMatchObject({ terms: [{ ...drafting, state: 'running', late: false }] });
    const queue = await office.get('taraz-clerk', '/api/queue');
    const item = queue.json<{ items: { caseId: string }[] }>().items.find((each) => each.caseId === caseId);
    expect(item).toMatchObject({ term: { ...drafting, overdue: false }, suspended: false });
  });
});

describe('the clock', () => {
  it('writes into the case, as nobody’s act, and lets an officer’s open form stand', async () => {
    const before = await seen();
    await jump('2026-09-11T05:00:00.000Z');
    const after = await seen();
    expect(after).toMatchObject({
      revision: before.revision + 2,
      actedRevision: before.revision,
      lastActAt: before.lastActAt,
      terms: [{ ...drafting, late: true }],
    });
    const history = await office.get('taraz-clerk', `/api/cases/${caseId}/history`);
    expect(history.json<{ entries: object[] }>().entries.slice(-2)).toMatchObject([
      { type: 'TermExpired', officer: null, late: false, citation: { seed: '002' }, data: { of: 'drafting' } },
      { type: 'TermExpiring', officer: null, data: { of: 'case' } },
    ]);
    expect(await act('taraz-clerk', 'forward-to-head', {}, before.revision)).toBe(200);
    expect(await act('taraz-clerk', 'withdraw-application', { reason: 'Қате' }, after.revision)).toBe(412);
  });
});

describe('the head', () => {
  it('prolongs the term within the ceiling of the law', async () => {
    const { allowedActions, forms } = await office.case('taraz-head', caseId);
    expect(allowedActions).toContain('prolong-term');
    expect(allowedActions).not.toContain('suspend-term');
    expect(forms.find(({ action }) => action === 'prolong-term')).toMatchObject({
      prolongation: { after: '2026-09-14', latest: '2026-11-11', ended: false },
    });
    const beyond = { until: '2026-11-12', reason: 'Құжаттар күтілуде' };
    const refused = await office.post('taraz-head', `/api/cases/${caseId}/prolong-term`, beyond);
    expect(refused.json()).toMatchObject({ status: 409, code: 'prolongation-beyond-ceiling', ceiling: '2026-11-11' });
    expect(await act('taraz-head', 'prolong-term', { until: '2026-09-30', reason: 'Құжаттар күтілуде' })).toBe(200);
    expect(await seen()).toMatchObject({ prolongedUntil: '2026-09-30', due: { dueAt: '2026-09-30T13:30:00.000Z' } });
    expect((await deadlines()).case).toMatchObject({
      rule: 'prolonged',
      calendarChanged: false,
      explanation: expect.arrayContaining([expect.objectContaining({ reason: 'prolonged' })]),
    });
  });

  it('cannot suspend on a ground that the edition does not have, nor resume what runs', async () => {
    const suspend = { ground: 'court', reason: 'Сот ісі' };
    const answer = await office.post('taraz-head', `/api/cases/${caseId}/suspend-term`, suspend);
    expect(answer.json()).toMatchObject({ status: 409, code: 'suspension-ground-unknown' });
    const resumed = await office.post('taraz-head', `/api/cases/${caseId}/resume-term`);
    expect(resumed.json()).toMatchObject({ status: 409, code: 'term-runs' });
  });

  it('is told anew when the prolonged term nears its end', async () => {
    await jump('2026-09-29T05:00:00.000Z');
    const history = await office.get('taraz-clerk', `/api/cases/${caseId}/history`);
    const { entries } = history.json<{ entries: { type: string; data: { dueAt?: string } }[] }>();
    expect(entries.filter(({ type }) => type === 'TermExpiring').map(({ data }) => data.dueAt)).toEqual([
      '2026-09-14T13:30:00.000Z',
      '2026-09-30T13:30:00.000Z',
    ]);
  });
});
