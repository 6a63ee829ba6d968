import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { file, lanes, type Lane } from './carry.js';
import { Office } from './office.js';

type Answer = Awaited<ReturnType<Office['post']>>;

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const code = (answer: Answer): unknown => [answer.statusCode, answer.json<{ code?: string }>().code];
const late = { lateReason: 'Байланыс болмады' };

interface Form {
  readonly ictOfficers: readonly { readonly id: string; readonly name: string }[];
  readonly systems: readonly string[];
}

const form = async (login: string): Promise<Form> => (await office.get(login, '/api/outages/form')).json<Form>();

async function report(change: object = {}): Promise<Answer> {
  const [told] = (await form('taraz-clerk')).ictOfficers;
  return office.post('taraz-clerk', '/api/outages', {
    system: 'stage-monitoring',
    failedAt: minutesAgo(40),
    noticedAt: minutesAgo(30),
    occurredAt: minutesAgo(27),
    toldTo: told?.id,
    description: 'Сатылар жүйесі жауап бермейді',
    ...late,
    ...change,
  });
}

const seen = async (outageId: string, login = 'taraz-clerk'): Promise<Answer> =>
  office.get(login, `/api/outages/${outageId}`);
const idOf = (answer: Answer): string => answer.json<{ outageId: string }>().outageId;
const act = (login: string, outageId: string, action: string, body: object = {}): Promise<Answer> =>
  office.post(login, `/api/outages/${outageId}/${action}`, body);

describe('an outage', () => {
  it('is reported, drawn up by the ICT officer, signed by the head; the terms of its cases run on', async () => {
    const caseId = await file(office, meals);
    const before = (await office.get('taraz-clerk', `/api/cases/${caseId}`)).json<{ due: { dueAt: string } }>().due
      .dueAt;
    const outageId = idOf(await report({ caseIds: [caseId] }));
    expect((await seen(outageId)).json()).toMatchObject({
      status: 'reported',
      number: null,
      minutesToReport: 3,
      minutesToRecord: null,
      toldTo: { name: 'Дархан Тілеубаев' },
      termsRunOn: true,
      rule: { citation: { seed: '002' } },
      cases: [{ case: { caseId, due: { dueAt: before } }, recordedDueAt: null }],
    });
    expect(code(await act('taraz-head', outageId, 'sign-record'))).toEqual([409, 'record-not-drawn-up']);
    const drawn = await act('taraz-ict', outageId, 'draw-up-record', { cause: 'Арна үзілген' });
    expect(drawn.statusCode).toBe(200);
    expect((await act('taraz-head', outageId, 'sign-record')).statusCode).toBe(200);
    const restored = { restoredAt: minutesAgo(10) };
    expect((await act('taraz-ict', outageId, 'record-restoration', restored)).statusCode).toBe(200);
    const signed = (await seen(outageId)).json<{ number: string }>();
    expect(signed.number).toMatch(/^Т-\d+\/\d{4}$/);
    expect(signed).toMatchObject({
      status: 'signed',
      minutesToRecord: 30,
      minutesAway: 30,
      signature: { kind: 'built-in' },
      cases: [{ case: { due: { dueAt: before } }, recordedDueAt: before }],
      acts: [
        { type: 'OutageReported', lateReason: late.lateReason },
        { type: 'OutageRecordDrawnUp', role: 'ict-officer' },
        { type: 'OutageRecordSigned', role: 'head' },
        { type: 'SystemRestored' },
      ],
      allowedActions: [],
    });
    expect((await office.get('taraz-clerk', `/api/cases/${caseId}`)).json()).toMatchObject({ due: { dueAt: before } });
    const ofCase = await office.get('taraz-clerk', `/api/outages?caseId=${caseId}`);
    expect(ofCase.json()).toMatchObject({ items: [{ outageId, caseCount: 1 }], next: null, mayReport: true });
  });

  it('is told to an ICT officer of the body, by roles that the policy names', async () => {
    expect(await form('taraz-ict')).toMatchObject({ ictOfficers: [{ name: 'Дархан Тілеубаев' }] });
    const [elsewhere] = (await form('baizak-clerk')).ictOfficers;
    expect(code(await report({ toldTo: elsewhere?.id }))).toEqual([409, 'not-an-ict-officer']);
    expect(code(await report({ noticedAt: minutesAgo(20) }))).toEqual([409, 'reported-before-noticed']);
    const outageId = idOf(await report());
    expect(code(await act('taraz-clerk', outageId, 'draw-up-record', { cause: 'x' }))).toEqual([
      403,
      'role-not-allowed',
    ]);
    expect(code(await act('baizak-ict', outageId, 'draw-up-record', { cause: 'x' }))).toEqual([403, 'not-your-body']);
  });

  it('is seen by the officers of its body and by who oversees it; the ICT officer opens no case', async () => {
    const caseId = await file(office, meals);
    const outageId = idOf(await report({ caseIds: [caseId] }));
    expect((await seen(outageId, 'taraz-ict')).json()).toMatchObject({ cases: [{ case: { caseId, mayRead: false } }] });
    expect(code(await office.get('taraz-ict', `/api/cases/${caseId}`))).toEqual([404, 'case-not-found']);
    expect((await seen(outageId, 'auditor')).statusCode).toBe(200);
    expect(code(await seen(outageId, 'baizak-clerk'))).toEqual([404, 'outage-not-found']);
    const page = (await office.get('taraz-ict', '/api/outages?limit=1&status=reported')).json<{ next: string }>();
    const rest = (await office.get('taraz-ict', `/api/outages?status=reported&after=${page.next}`)).json<{
      items: readonly { outageId: string }[];
    }>();
    expect(rest.items.map((item) => item.outageId)).not.toContain(outageId);
    const other = await file(office, { ...meals });
    expect((await act('taraz-clerk', outageId, 'link-cases', { caseIds: [other] })).statusCode).toBe(200);
    expect((await seen(outageId)).json()).toMatchObject({ caseCount: 2 });
  });
});
