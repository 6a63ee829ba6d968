import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes, type Lane } from './carry.js';
import { Office } from './office.js';

interface SeenComplaint {
  readonly complaintId: string;
  readonly revision: number;
  readonly number: string;
  readonly status: string;
  readonly text: string | null;
  readonly effect: string | null;
  readonly silence: object | null;
  readonly dues: readonly { readonly of: string; readonly state: string; readonly overdue: boolean }[];
  readonly acts: readonly { readonly type: string; readonly late: boolean; readonly words: string | null }[];
  readonly allowedActions: readonly string[];
}

type Answer = Awaited<ReturnType<Office['post']>>;

const config = testConfig({ DEMO: 'true' });
let office: Office;
beforeAll(async () => {
  office = await Office.open(config);
}, 60_000);
afterAll(() => office.close());

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const opinion = lanes.find(({ edition }) => edition === 'zhambyl-2019-age-ten-opinion') as Lane;
const today = (): string => new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
const text = 'Жолданымым толық қаралмады';

async function closedCase(lane: Lane = meals, outcome: 'favourable' | 'refusal' = 'favourable'): Promise<string> {
  const caseId = await file(office, lane);
  await carry(office, lane, caseId, outcome);
  return caseId;
}

async function complain(caseId: string, change: object = {}): Promise<string> {
  const content = {
    caseId,
    addressee: 'provider',
    kind: 'decision',
    text,
    learnedOn: today(),
    appealInformation: true,
  };
  const answer = await office.post('taraz-clerk', '/api/complaints', { ...content, ...change });
  if (answer.statusCode !== 201) throw new Error(`Not filed: ${answer.body}`);
  return answer.json<{ complaintId: string }>().complaintId;
}

const seen = async (complaintId: string, login = 'taraz-clerk'): Promise<SeenComplaint> =>
  (await office.get(login, `/api/complaints/${complaintId}`)).json<SeenComplaint>();
const act = (login: string, complaintId: string, action: string, body: object, headers = {}): Promise<Answer> =>
  office.post(login, `/api/complaints/${complaintId}/${action}`, body, headers);
const forward = (complaintId: string, body: object = {}): Promise<Answer> =>
  act('taraz-clerk', complaintId, 'forward-complaint', { to: 'Жоғары тұрған орган', ...body });
const review = (outcome: string): object => ({
  outcome,
  decidedOn: today(),
  decisionNumber: '15',
  text: 'Шешімнің мәтіні',
});
const code = (answer: Answer): unknown => [answer.statusCode, answer.json<{ code?: string }>().code];
const reopenings = async (caseId: string): Promise<number> => {
  const { entries } = (await office.get('taraz-clerk', `/api/cases/${caseId}/history`)).json<{
    entries: readonly { type: string }[];
  }>();
  return entries.filter(({ type }) => type === 'CaseReopened').length;
};

describe('a complaint', () => {
  it('is filed, forwarded, upheld by the reviewing body; its case comes back and is issued again', async () => {
    const caseId = await closedCase();
    const complaintId = await complain(caseId);
    expect(await seen(complaintId)).toMatchObject({
      status: 'filed',
      text,
      number: expect.stringMatching(/^Ш-\d+\/\d{4}$/),
      allowedActions: ['forward-complaint'],
      law: { en: expect.stringContaining('241-VIII') },
      dues: [
        { of: 'forwarding', term: { value: 3 }, state: 'open' },
        { of: 'at-provider', term: { value: 5 }, state: 'open' },
        { of: 'review', term: { value: 20 }, state: 'open' },
      ],
    });
    expect((await forward(complaintId)).statusCode).toBe(200);
    const key = { 'idempotency-key': randomUUID() };
    const decided = await act('taraz-clerk', complaintId, 'record-review', review('cancel'), key);
    expect(decided.statusCode).toBe(200);
    expect(await seen(complaintId)).toMatchObject({
      status: 'decided',
      outcome: 'cancel',
      reopens: true,
      effect: 'case-reopened',
      acts: [{}, { type: 'ComplaintForwarded' }, { words: 'Шешімнің мәтіні' }, { type: 'ComplaintOutcomeApplied' }],
    });
    expect(await office.case('taraz-executor', caseId)).toMatchObject({
      status: 'open',
      closedBy: null,
      step: { no: 3, activity: 'examine' },
      allowedActions: expect.arrayContaining(['record-examination']),
    });
    const again = await act('taraz-clerk', complaintId, 'record-review', review('cancel'), key);
    expect(again.json()).toMatchObject({ revision: decided.json<SeenComplaint>().revision });
    expect(await reopenings(caseId)).toBe(1);
    expect(await carry(office, meals, caseId, 'favourable')).toMatchObject({ status: 'closed', closedBy: 'issued' });
    expect(await reopenings(caseId)).toBe(1);
  });

  it('that the provider satisfies within the three days is not forwarded, and brings the case back', async () => {
    const caseId = await closedCase(opinion, 'refusal');
    const complaintId = await complain(caseId);
    const satisfied = await act('taraz-head', complaintId, 'satisfy-complaint', { action: 'Іс қайта қаралады' });
    expect(satisfied.statusCode).toBe(200);
    expect(await seen(complaintId)).toMatchObject({
      status: 'decided',
      outcome: 'satisfied',
      effect: 'case-reopened',
      dues: [
        { of: 'forwarding', state: 'void' },
        { of: 'at-provider', state: 'met' },
        { of: 'review', state: 'void' },
      ],
    });
    expect(await office.case('taraz-clerk', caseId)).toMatchObject({ status: 'open', outcome: null });
    expect(code(await forward(complaintId))).toEqual([409, 'complaint-decided']);
  });

  it('that the reviewing body does not satisfy confirms the case', async () => {
    const caseId = await closedCase(opinion, 'refusal');
    const complaintId = await complain(caseId, { entry: 2 });
    await forward(complaintId);
    await act('taraz-clerk', complaintId, 'record-review', review('not-satisfied'));
    expect(await seen(complaintId)).toMatchObject({ status: 'decided', reopens: false, effect: null });
    expect(await office.case('taraz-clerk', caseId)).toMatchObject({ status: 'closed', outcome: 'refusal' });
    expect(await reopenings(caseId)).toBe(0);
  });

  it('forwarded too late is taken, and marked; what was not reviewed in time counts as refused', async () => {
    const caseId = await closedCase(opinion, 'refusal');
    const late = { occurredAt: daysAgo(60), lateReason: 'Кеш енгізілді', learnedOn: daysAgo(200).slice(0, 10) };
    const complaintId = await complain(caseId, late);
    expect(await seen(complaintId)).toMatchObject({ late: true, silence: { law: { ru: 'АППК, ст. 100(5)' } } });
    await forward(complaintId);
    const { acts, dues } = await seen(complaintId);
    expect(acts.at(-1)).toMatchObject({ type: 'ComplaintForwarded', late: true });
    expect(dues[0]).toMatchObject({ of: 'forwarding', state: 'late', overdue: true });
    expect(code(await act('taraz-head', complaintId, 'satisfy-complaint', { action: 'x' }))).toEqual([
      409,
      'complaint-forwarded',
    ]);
  });

  it('is not answered by the official complained of', async () => {
    const complaintId = await complain(await closedCase());
    const answer = await act('taraz-head', complaintId, 'answer-complaint', { outcome: 'not-satisfied', text: 'x' });
    expect(code(answer)).toEqual([403, 'official-complained-of']);
    expect(await seen(complaintId, 'taraz-head')).toMatchObject({
      allowedActions: ['forward-complaint', 'satisfy-complaint'],
      // The body has one head.
      barred: { law: { kk: 'ӘРПК, 97(2)-бап' }, answering: [] },
    });
    expect(await seen(complaintId)).toMatchObject({ barred: null });
  });

  it('is erased together with the people of its case', async () => {
    const caseId = await closedCase();
    const complaintId = await complain(caseId);
    const { parties } = await office.case('taraz-clerk', caseId);
    const subjectIds = parties.map(({ subjectId }) => subjectId);
    await office.post('admin', `/api/cases/${caseId}/erase-persons`, { subjectIds, ground: 'Сот шешімі' });
    expect(await seen(complaintId)).toMatchObject({ text: null });
    const answer = await office.post('taraz-clerk', '/api/complaints', {
      caseId,
      addressee: 'provider',
      kind: 'act',
      text,
      learnedOn: today(),
      appealInformation: true,
    });
    expect(code(answer)).toEqual([409, 'people-erased']);
  });
});

describe('the register of complaints', () => {
  it('is numbered without gaps, filtered, paged, and shown to those whose cases they are', async () => {
    const caseId = await closedCase();
    const before = Number.parseInt((await seen(await complain(caseId))).number.slice(2), 10);
    await office.post('taraz-clerk', '/api/complaints', { caseId, kind: 'act' });
    await office.post('taraz-clerk', '/api/complaints', {
      caseId,
      addressee: 'provider',
      kind: 'act',
      text,
      learnedOn: '2999-01-01',
      appealInformation: true,
    });
    const next = await seen(await complain(caseId));
    expect(Number.parseInt(next.number.slice(2), 10)).toBe(before + 1);

    interface Page {
      readonly items: readonly SeenComplaint[];
      readonly next: string | null;
      readonly mayFile: boolean;
    }
    const list = async (login: string, query: string): Promise<Page> =>
      (await office.get(login, `/api/complaints?${query}`)).json<Page>();
    const ofCase = await list('taraz-clerk', `caseId=${caseId}&limit=1`);
    expect(ofCase).toMatchObject({ mayFile: true, items: [{ complaintId: next.complaintId }] });
    const second = await list('taraz-clerk', `caseId=${caseId}&limit=1&after=${ofCase.next ?? ''}`);
    expect(second).toMatchObject({ next: null, items: [{ case: { caseId, mayRead: true } }] });
    expect((await list('taraz-clerk', `number=${encodeURIComponent(next.number)}`)).items).toHaveLength(1);
    expect((await list('taraz-clerk', 'status=decided')).items.every(({ status }) => status === 'decided')).toBe(true);
    expect((await list('taraz-clerk', 'status=overdue')).items.length).toBeGreaterThan(0);
    expect((await list('auditor', `caseId=${caseId}`)).items).toHaveLength(2);
    expect(await list('baizak-clerk', `caseId=${caseId}`)).toMatchObject({ items: [], mayFile: false });
    expect(code(await office.get('baizak-clerk', `/api/complaints/${next.complaintId}`))).toEqual([
      404,
      'complaint-not-found',
    ]);
    expect(code(await office.get('baizak-clerk', `/api/complaints/form?caseId=${caseId}`))).toEqual([
      404,
      'case-not-found',
    ]);
    expect((await office.get('taraz-clerk', `/api/complaints/form?caseId=${caseId}`)).json()).toMatchObject({
      filing: { value: 3, unit: 'month' },
      filingWithoutInformation: { value: 6 },
      entries: expect.arrayContaining([expect.objectContaining({ type: 'ResultSigned' })]),
    });
  });

  it('tells the same after the program was closed and opened again', async () => {
    const complaintId = await complain(await closedCase());
    await forward(complaintId);
    const before = await seen(complaintId);
    await office.close();
    office = await Office.open(config);
    expect(await seen(complaintId)).toEqual(before);
  }, 60_000);
});
