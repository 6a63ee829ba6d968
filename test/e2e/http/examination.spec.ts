import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, type Lane } from './carry.js';
import { type Answer, answered, applicant, coded, parties, questionsOf, refusal } from './counter.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

const taraz = { clerk: 'taraz-clerk', head: 'taraz-head', executor: 'taraz-executor' };

describe('data the body looks up', () => {
  const adopters = 'rk-2022-adopters-registration';
  const take = async (consent: boolean): Promise<string> => {
    const caseId = await office.submit('portal', {
      service: 'adopters-registration',
      channel: 'portal',
      providerId: 'taraz-education',
      parties: { applicant },
      consent,
      answers: answered(await questionsOf(office, adopters)),
      documents: coded('application', 'relatives-consent', 'health-certificate'),
    });
    await office.post('taraz-authorised', `/api/cases/${caseId}/register-application`, { packageComplete: true });
    await office.post('taraz-authorised', `/api/cases/${caseId}/record-examination`, { findings: 'Қаралды' });
    return caseId;
  };
  const draft = { outcome: 'favourable', resultCode: 'conclusion-notice', text: 'Мәтін' };

  it('come before the draft; a source that is down is on record and may be asked again', async () => {
    const caseId = await take(true);
    const url = `/api/cases/${caseId}`;
    const lookUp = (source: string, outcome: string) =>
      office.post('taraz-authorised', `${url}/record-fetched-data`, { source, outcome, details: 'Жауап' });
    expect(refusal(await office.post('taraz-authorised', `${url}/draft-result`, draft))).toEqual([
      409,
      'fetched-data-missing',
    ]);
    const seen = await office.case('taraz-authorised', caseId);
    expect(seen.allowedActions[0]).toBe('record-fetched-data');
    const asked = seen.forms[0]?.lookUps ?? [];
    expect(asked.map(({ code }) => code)).toEqual([
      'identity-document',
      'housing-ownership',
      'criminal-record',
      'dispensary-record',
    ]);
    expect(refusal(await lookUp('spouse-criminal-record', 'found'))).toEqual([409, 'source-not-asked-for']);
    for (const { code } of asked) expect((await lookUp(code, 'unavailable')).statusCode).toBe(200);
    expect((await lookUp('criminal-record', 'found')).statusCode).toBe(200);
    expect(refusal(await lookUp('criminal-record', 'found'))).toEqual([409, 'source-already-answered']);
    const after = await office.case('taraz-authorised', caseId);
    expect(after.allowedActions[0]).toBe('draft-result');
    expect(after).toMatchObject({
      lookUps: expect.arrayContaining([
        expect.objectContaining({ code: 'identity-document', state: 'unavailable', required: true }),
        expect.objectContaining({
          code: 'criminal-record',
          state: 'found',
          attempts: [
            expect.objectContaining({ outcome: 'unavailable' }),
            expect.objectContaining({ outcome: 'found', details: 'Жауап' }),
          ],
        }),
        expect.objectContaining({ code: 'spouse-criminal-record', state: 'not-asked-for', required: false }),
      ]),
    });
  });

  it('stay closed without consent, whose ground is offered first', async () => {
    const caseId = await take(false);
    const url = `/api/cases/${caseId}`;
    const lookUp = { source: 'criminal-record', outcome: 'found' };
    expect(refusal(await office.post('taraz-authorised', `${url}/record-fetched-data`, lookUp))).toEqual([
      409,
      'no-consent',
    ]);
    const seen = await office.case('taraz-authorised', caseId);
    expect(seen.allowedActions).not.toContain('record-fetched-data');
    for (const action of ['propose-refusal', 'waive-hearing', 'draft-result']) {
      const form = seen.forms.find((one) => one.action === action) as {
        readonly suggestedGrounds?: readonly { readonly code: string }[];
        readonly grounds?: readonly { code: string }[];
      };
      expect(form.suggestedGrounds).toMatchObject([{ code: 'no-consent-to-personal-data', because: 'no-consent' }]);
      expect(form.grounds?.[0]?.code).toBe('no-consent-to-personal-data');
    }
  });
});

it('the child is talked with before the examination ends, and the term for drafting runs from the talk', async () => {
  const edition = 'rk-2022-age-ten-opinion';
  const body = { service: 'age-ten-opinion', channel: 'provider-office', consent: true };
  const submission = {
    ...body,
    answers: answered(await questionsOf(office, edition)),
    documents: coded('application', 'identity-document'),
  };
  expect(refusal(await office.post('taraz-clerk', '/api/cases', { ...submission, parties: { applicant } }))).toEqual([
    409,
    'child-required',
  ]);
  const lane: Lane = { edition, intake: 'taraz-clerk', submission, officers: taraz, filedAt: null };
  const caseId = await office.submit('taraz-clerk', { ...submission, parties });
  const seen = await carry(office, lane, caseId, 'favourable', 'examine');
  const url = `/api/cases/${caseId}`;
  const examination = { findings: 'Құжаттар дұрыс' };
  expect(refusal(await office.post('taraz-executor', `${url}/record-examination`, examination))).toEqual([
    409,
    'child-talk-missing',
  ]);
  const mine = await office.case('taraz-executor', caseId);
  expect(mine.allowedActions[0]).toBe('record-child-talk');
  const [child] = mine.forms[0]?.children ?? [];
  const talk = {
    heldOn: seen.lastActAt.slice(0, 10),
    childId: child?.id,
    opinion: 'Әжемен тұрғым келеді',
    agrees: true,
  };
  expect((await office.post('taraz-executor', `${url}/record-child-talk`, talk)).statusCode).toBe(200);
  expect(await office.case('taraz-executor', caseId)).toMatchObject({
    childTalks: [{ childName: 'Санжар Тимурұлы Нұрпейісов', opinion: 'Әжемен тұрғым келеді', agrees: true }],
  });
  const { entries } = (await office.get('taraz-executor', `${url}/history`)).json<{
    readonly entries: readonly { readonly type: string; readonly data: object }[];
  }>();
  expect(entries.at(-1)).toMatchObject({ type: 'PartialTermStarted', data: { code: 'drafting', goal: 'draft' } });
  expect(await carry(office, lane, caseId, 'favourable')).toMatchObject({ closedBy: 'issued' });
});

describe('the kindergarten queue', () => {
  const at = (minute: number): object => ({
    occurredAt: `2019-09-09T10:${String(minute).padStart(2, '0')}:00+06:00`,
    lateReason: 'Мұрағат',
  });
  const take = (channel: string, login: string): Promise<string> =>
    office.submit(login, { service: 'preschool-queue', channel, providerId: 'astana-education', parties, ...at(0) });
  const register = (caseId: string, body: object): Promise<Answer> =>
    office.post('astana-executor', `/api/cases/${caseId}/register-application`, { ...body, ...at(3) });
  interface Drafted {
    readonly text: string | null;
    readonly systemText: { readonly kk: string; readonly ru: string; readonly en: string } | null;
    readonly resultCode: string;
  }
  const draftOf = async (caseId: string): Promise<Drafted> =>
    (await office.get('astana-executor', `/api/cases/${caseId}`)).json<{ draft: Drafted }>().draft;

  it('gives the next number without a gap, then the executor signs and sends', async () => {
    const numbers: number[] = [];
    for (const [channel, login] of [
      ['portal', 'portal'],
      ['city-portal', 'portal'],
      ['state-corporation', 'astana-operator'],
    ] as const) {
      const caseId = await take(channel, login);
      expect((await register(caseId, { packageComplete: true })).statusCode).toBe(200);
      const { text, systemText, resultCode } = await draftOf(caseId);
      expect([resultCode, text]).toEqual(['queue-notice', null]);
      expect(systemText?.ru).toMatch(/^Ребёнок поставлен в очередь [^\n]*М-\d+\/2019\.$/);
      numbers.push(Number(/М-(\d+)\/2019/.exec(systemText?.kk ?? '')?.[1]));
      expect((await office.post('astana-executor2', `/api/cases/${caseId}/sign-result`, at(10))).statusCode).toBe(403);
      expect((await office.post('astana-executor', `/api/cases/${caseId}/sign-result`, at(10))).statusCode).toBe(200);
      await office.post('astana-executor', `/api/cases/${caseId}/issue-result`, { channel, ...at(12) });
      expect(await office.case('astana-executor', caseId)).toMatchObject({ closedBy: 'issued', outcome: 'favourable' });
    }
    expect(numbers).toEqual([numbers[0], Number(numbers[0]) + 1, Number(numbers[0]) + 2]);
  });

  it('refuses an incomplete package in the executor’s words, refers where there is a place', async () => {
    const refused = await take('portal', 'portal');
    expect(refusal(await register(refused, { packageComplete: false }))).toEqual([409, 'ground-needs-words']);
    await register(refused, { packageComplete: false, refusalWords: 'Туу туралы куәлік жоқ' });
    expect(await office.case('astana-executor', refused)).toMatchObject({
      step: { no: 3, activity: 'sign' },
      draft: { outcome: 'refusal', grounds: [{ standardItem: 10, words: 'Туу туралы куәлік жоқ' }] },
    });
    const referred = await take('portal', 'portal');
    await register(referred, { packageComplete: true, placeAvailable: true });
    const words = {
      kk: 'Орын бар: балаға мектепке дейінгі ұйымға жолдама беріледі.',
      ru: 'Место есть: ребёнку выдаётся направление в дошкольную организацию.',
    };
    expect(await draftOf(referred)).toMatchObject({ resultCode: 'preschool-referral', systemText: words });
    const { entries } = (await office.get('astana-executor', `/api/cases/${referred}/history`)).json<{
      readonly entries: readonly {
        readonly type: string;
        readonly role: string | null;
        readonly officer: object | null;
        readonly titles: readonly { readonly code: string; readonly title: object }[];
      }[];
    }>();
    expect(entries.find(({ type }) => type === 'ResultDrafted')).toMatchObject({
      ...{ role: 'system', officer: null, data: { text: `${words.kk}\n${words.ru}` } },
      titles: [{ code: `${words.kk}\n${words.ru}`, title: words }],
    });
  });
});
