import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes, type Lane } from './carry.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

/** Filed on Monday, 7 September 2026, and entered later: so each act has its own hour. */
const at = (day: number, time: string): string => `2026-09-${String(day).padStart(2, '0')}T${time}:00+05:00`;
const instant = (day: number, time: string): string => new Date(at(day, time)).toISOString();
const meals: Lane = {
  ...(lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane),
  filedAt: at(7, '10:00'),
};
const entered = { lateReason: 'Байланыс болмады' };
const place = 'Тараз қ., Сүлейменов к-сі, 3, 12-кабинет';
const grounds = [{ code: 'untrue-documents' }];
const refusal = { outcome: 'refusal', resultCode: 'reasoned-refusal', grounds, text: 'Бас тарту' };

/** What the tests read of a case beside its steps. */
interface SeenHearing {
  readonly allowedActions: readonly string[];
  readonly forms: readonly { readonly action: string; readonly [asked: string]: unknown }[];
  readonly hearing: Readonly<Record<string, unknown>> | null;
  readonly notices: readonly unknown[];
}

async function examined(): Promise<string> {
  const caseId = await file(office, meals);
  await carry(office, meals, caseId, 'favourable', 'draft');
  return caseId;
}

const seen = async (caseId: string, login = 'taraz-executor'): Promise<SeenHearing> =>
  (await office.case(login, caseId)) as unknown as SeenHearing;

/** The executor, or whoever is named, does it at its hour; answers the refusal's code or `done`. */
async function does(
  caseId: string,
  action: string,
  occurredAt: string,
  body: object,
  login = 'taraz-executor',
): Promise<string> {
  const answer = await office.post(login, `/api/cases/${caseId}/${action}`, { ...body, occurredAt, ...entered });
  return answer.statusCode === 200 ? 'done' : answer.json<{ code: string }>().code;
}

const propose = { grounds, text: 'Алдын ала шешім', hearing: { at: at(11, '10:00'), place } };
const told = { notice: 'preliminary-decision', channel: 'sms', outcome: 'delivered', proof: 'Хабарлама № 77' };

describe('a refusal with a hearing', () => {
  it('goes from the preliminary decision to the result in the applicant’s hands', async () => {
    const caseId = await examined();
    expect(await does(caseId, 'draft-result', at(8, '10:00'), refusal)).toBe('hearing-required');
    const before = await seen(caseId);
    expect(before.allowedActions).toEqual(expect.arrayContaining(['propose-refusal', 'waive-hearing']));
    expect(before.forms.find(({ action }) => action === 'draft-result')).toMatchObject({ hearingRequired: true });
    expect(before.forms.find(({ action }) => action === 'propose-refusal')).toMatchObject({
      noticeDueAt: instant(9, '18:30'),
      grounds: expect.arrayContaining([expect.objectContaining({ code: 'untrue-documents' })]) as unknown,
    });

    expect(await does(caseId, 'propose-refusal', at(8, '11:00'), propose)).toBe('done');
    expect(await does(caseId, 'draft-result', at(8, '11:10'), refusal)).toBe('hearing-not-held');
    expect(await seen(caseId)).toMatchObject({
      hearing: { status: 'appointed', at: instant(11, '10:00'), place, objectionDueAt: null },
      notices: [{ notice: 'preliminary-decision', dueAt: instant(9, '18:30'), deliveredAt: null, attempts: [] }],
    });
    const failed = { notice: 'preliminary-decision', channel: 'telephone-message', outcome: 'failed' };
    expect(await does(caseId, 'record-notice', at(8, '11:30'), failed)).toBe('done');
    expect(await does(caseId, 'record-notice', at(8, '12:00'), { ...told, proof: undefined })).toBe('proof-missing');
    expect(await does(caseId, 'record-notice', at(8, '12:00'), told)).toBe('done');

    const objection = { text: 'Құжаттар дұрыс', asksForOralHearing: true };
    expect(await does(caseId, 'record-objection', at(9, '15:00'), objection)).toBe('done');
    const moved = { hearing: { at: at(11, '15:00'), place }, reason: 'Өтініш бойынша' };
    expect(await does(caseId, 'move-hearing', at(10, '09:30'), moved)).toBe('done');
    const movedNotice = { ...told, notice: 'hearing-moved' };
    expect(await does(caseId, 'record-notice', at(10, '10:00'), movedNotice, 'taraz-clerk')).toBe('done');

    const protocol = {
      startedAt: at(11, '15:00'),
      endedAt: at(11, '15:40'),
      chair: 'Қ. Әлиев',
      secretary: 'С. Омарова',
      participants: 'Г. Нұрпейісова',
      course: 'Анықтаманың күні туралы сұрақ қойылды',
    };
    expect(await does(caseId, 'record-hearing', at(11, '15:45'), { attended: true, form: 'written' })).toBe(
      'oral-hearing-asked',
    );
    expect(await does(caseId, 'record-hearing', at(11, '15:45'), { attended: true, form: 'oral', protocol })).toBe(
      'done',
    );
    const heard = await seen(caseId);
    expect(heard).toMatchObject({
      hearing: {
        status: 'held',
        preliminary: {
          late: false,
          grounds: [{ code: 'untrue-documents', title: { en: expect.any(String) as unknown } }],
        },
        objectionDueAt: instant(10, '18:30'),
        objections: [{ text: 'Құжаттар дұрыс', asksForOralHearing: true, late: false }],
        moves: [{ from: instant(11, '10:00'), to: instant(11, '15:00') }],
        held: {
          attended: true,
          form: 'oral',
          protocol: { course: protocol.course },
          signing: { dueAt: instant(15, '18:30'), signedAt: null, late: false },
        },
        answerDue: { dueAt: instant(14, '18:30') },
      },
      notices: [
        {
          notice: 'preliminary-decision',
          late: false,
          deliveredAt: instant(8, '12:00'),
          effectiveSince: instant(8, '12:00'),
          attempts: [{ outcome: 'failed' }, { outcome: 'delivered', proof: 'Хабарлама № 77' }],
        },
        { notice: 'hearing-moved', deliveredAt: instant(10, '10:00') },
      ],
    });
    const form = heard.forms.find(({ action }) => action === 'draft-result');
    expect(form).toMatchObject({ hearingRequired: false, grounds: [{ code: 'untrue-documents' }] });
    const remarks = { readOn: '2026-09-11', text: 'Жауабым жазылмаған', verdict: 'accepted' };
    expect(await does(caseId, 'record-protocol-remarks', at(11, '15:50'), remarks)).toBe('done');

    const other = { ...refusal, grounds: [{ code: 'court-prohibition' }] };
    expect(await does(caseId, 'draft-result', at(11, '16:00'), other)).toBe('ground-not-heard');
    expect(await does(caseId, 'draft-result', at(11, '16:00'), refusal)).toBe('done');
    expect(await carry(office, meals, caseId, 'refusal')).toMatchObject({ closedBy: 'issued', outcome: 'refusal' });
    const { closedAt, notices, hearing } = (await office.case('taraz-clerk', caseId)) as unknown as SeenHearing & {
      readonly closedAt: string;
    };
    expect(notices).toContainEqual(
      expect.objectContaining({ notice: 'result', deliveredAt: closedAt, effectiveSince: closedAt }),
    );
    expect(hearing).toMatchObject({ answerDue: null, remarks: [{ verdict: 'accepted', readOn: '2026-09-11' }] });
    expect(await does(caseId, 'sign-protocol', at(16, '09:00'), {}, 'taraz-clerk')).toBe('done');
    expect(await does(caseId, 'sign-protocol', at(16, '09:30'), {})).toBe('protocol-already-signed');
    expect(await seen(caseId)).toMatchObject({
      hearing: { held: { signing: { dueAt: instant(15, '18:30'), signedAt: instant(16, '09:00'), late: true } } },
    });
  });

  it('takes silence for an answer only of whoever was told', async () => {
    const caseId = await examined();
    await does(caseId, 'propose-refusal', at(8, '11:00'), propose);
    const silent = { attended: false, form: 'oral' };
    expect(await does(caseId, 'record-hearing', at(11, '10:30'), silent)).toBe('not-proved-that-summoned');
    expect((await seen(caseId)).forms.find(({ action }) => action === 'record-hearing')).toMatchObject({
      absenceCounts: false,
    });
    expect(await does(caseId, 'record-notice', at(9, '10:00'), told)).toBe('done');
    expect(await does(caseId, 'record-hearing', at(11, '10:30'), silent)).toBe('done');
    expect((await seen(caseId)).forms.find(({ action }) => action === 'draft-result')).toMatchObject({
      objectionDueAt: instant(11, '18:30'),
    });
    expect(await does(caseId, 'draft-result', at(11, '11:00'), refusal)).toBe('objection-term-runs');
    expect(await does(caseId, 'draft-result', at(11, '18:30'), refusal)).toBe('done');
  });

  it('leaves the hearing out on a ground of general law, by its title', async () => {
    const caseId = await examined();
    const form = (await seen(caseId)).forms.find(({ action }) => action === 'waive-hearing');
    expect(form?.['waiverGrounds']).toContainEqual({
      code: 'participant-request',
      title: expect.objectContaining({ en: 'The participant asks so' }) as unknown,
    });
    const waiver = { ground: 'participant-request', grounds, reason: '08.09.2026 № 5 өтінішхат' };
    expect(await does(caseId, 'waive-hearing', at(8, '11:00'), { ...waiver, ground: 'favourable-act' })).toBe(
      'waiver-ground-unknown',
    );
    expect(await does(caseId, 'waive-hearing', at(8, '11:00'), waiver)).toBe('done');
    expect(await does(caseId, 'draft-result', at(8, '12:00'), refusal)).toBe('done');
    expect(await seen(caseId)).toMatchObject({
      hearing: {
        status: 'waived',
        preliminary: null,
        waiver: { title: { en: 'The participant asks so' }, grounds: [{ code: 'untrue-documents' }] },
        answerDue: null,
      },
    });
  });
});

it('a result in the cabinet takes effect once its arrival is proved, and is late for no step', async () => {
  const portal: Lane = {
    ...meals,
    intake: 'portal',
    submission: {
      ...meals.submission,
      channel: 'portal',
      providerId: 'taraz-education',
      documents: [{ code: 'application', form: 'electronic' }],
    },
  };
  const caseId = await file(office, portal);
  await carry(office, portal, caseId, 'favourable');
  expect(await seen(caseId, 'taraz-clerk')).toMatchObject({
    allowedActions: ['record-notice'],
    notices: [{ notice: 'result', deliveredAt: null, effectiveSince: null, attempts: [{ channel: 'cabinet' }] }],
  });
  const read = { notice: 'result', channel: 'cabinet', outcome: 'delivered', proof: 'Ашылды' };
  expect(await does(caseId, 'record-notice', at(20, '10:00'), read, 'taraz-clerk')).toBe('done');
  const after = await office.case('taraz-clerk', caseId);
  expect(after).toMatchObject({
    allowedActions: [],
    due: { overdue: false },
    notices: [{ deliveredAt: instant(20, '10:00'), effectiveSince: instant(20, '10:00') }],
  });
  const { entries } = (await office.get('taraz-clerk', `/api/cases/${caseId}/history`)).json<{
    entries: { type: string; late: boolean }[];
  }>();
  expect(entries.at(-1)).toMatchObject({ type: 'NoticeAttempted', late: false });
});
