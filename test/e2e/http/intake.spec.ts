import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { answered, applicant, coded, intakeOf, parties, type Problem, questionsOf, refusal } from './counter.js';
import { Office } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

interface Need {
  readonly code: string;
  readonly state: string;
}
const needsOf = async (url: string): Promise<Record<string, string>> => {
  const { documents } = (await office.get('taraz-clerk', url)).json<{ readonly documents: readonly Need[] }>();
  return Object.fromEntries(documents.map(({ code, state }) => [code, state]));
};

describe('documents that hang on answers', () => {
  const camps = 'rk-2022-camps';

  it('are told as the questions are answered', async () => {
    expect(await intakeOf(office, 'taraz-clerk', camps)).toMatchObject({
      consentAsked: true,
      elsewhere: [
        { channel: 'state-corporation', role: 'operator' },
        { channel: 'portal', role: 'portal-gateway' },
      ],
      files: { kinds: ['application/pdf', 'image/jpeg', 'image/png'] },
    });
    const url = `/api/intake/${camps}/documents?channel=provider-office`;
    expect(await needsOf(url)).toMatchObject({ application: 'missing', 'income-documents': 'open' });
    expect(await needsOf(`${url}&answers=low-income:yes&handedIn=application`)).toMatchObject({
      application: 'handed-in',
      'income-documents': 'missing',
      'social-assistance-certificate': 'open',
    });
    expect((await office.get('taraz-clerk', `${url}&answers=low-income`)).statusCode).toBe(400);
  });

  it('make a package complete or not, in the reader’s words', async () => {
    const answers = answered(await questionsOf(office, camps), 'low-income');
    const body = { service: 'camps', channel: 'provider-office', parties, consent: true, answers };
    const caseId = await office.submit('taraz-clerk', {
      ...body,
      documents: coded('application', 'identity-document', 'medical-certificate'),
    });
    const register = `/api/cases/${caseId}/register-application`;
    const refused = await office.post('taraz-clerk', register, { packageComplete: true }, { 'accept-language': 'ru' });
    expect(refused.json<Problem>()).toMatchObject({
      code: 'documents-missing',
      codes: ['income-documents'],
      detail: expect.stringContaining('Документы о доходах'),
    });
    const seen = await office.case('taraz-clerk', caseId);
    expect(seen).toMatchObject({
      consent: true,
      answers: expect.arrayContaining([expect.objectContaining({ code: 'low-income', answer: true })]),
      needs: expect.arrayContaining([
        expect.objectContaining({ code: 'income-documents', state: 'missing', inner: true }),
        expect.objectContaining({ code: 'social-assistance-certificate', state: 'not-needed' }),
      ]),
      forms: expect.arrayContaining([
        expect.objectContaining({
          action: 'register-application',
          registration: expect.objectContaining({ missing: [expect.objectContaining({ code: 'income-documents' })] }),
        }),
      ]),
    });
    expect((await office.post('taraz-clerk', register, { packageComplete: false })).statusCode).toBe(200);
  });

  it('wait for questions left open at intake; unknown ones are refused', async () => {
    const body = { service: 'camps', channel: 'provider-office', parties };
    const caseId = await office.submit('taraz-clerk', {
      ...body,
      documents: coded('application', 'identity-document', 'medical-certificate'),
    });
    const register = `/api/cases/${caseId}/register-application`;
    expect(refusal(await office.post('taraz-clerk', register, { packageComplete: true }))).toEqual([
      409,
      'questions-unanswered',
    ]);
    const answers = answered(await questionsOf(office, camps));
    const registered = await office.post('taraz-clerk', register, { packageComplete: true, answers, consent: false });
    expect(registered.statusCode).toBe(200);
    expect(await office.case('taraz-clerk', caseId)).toMatchObject({ packageComplete: true, consent: false });
    const unknown = { ...body, answers: [{ question: 'is-tall', answer: true }] };
    expect(refusal(await office.post('taraz-clerk', '/api/cases', unknown))).toEqual([409, 'question-not-in-edition']);
  });
});

describe('acceptance refused at the State Corporation', () => {
  const guardianship = 'rk-2022-guardianship-establishment';
  const take = async (...codes: string[]): Promise<string> =>
    office.submit('taraz-operator', {
      service: 'guardianship-establishment',
      channel: 'state-corporation',
      providerId: 'taraz-education',
      parties,
      consent: true,
      answers: answered(await questionsOf(office, guardianship), 'married', 'relative-or-step-parent'),
      documents: coded(...codes),
    });

  it('is the operator’s, names what is missing, and leaves a receipt in two copies', async () => {
    const caseId = await take('application', 'identity-document', 'health-certificates', 'kinship', 'income-applicant');
    const seen = await office.case('taraz-operator', caseId);
    expect(seen.allowedActions[0]).toBe('refuse-acceptance');
    expect((await office.case('taraz-clerk', caseId)).allowedActions).not.toContain('refuse-acceptance');
    expect(seen.forms[0]).toMatchObject({
      acceptance: {
        missing: [{ code: 'spouse-consent' }, { code: 'absence-of-parental-care' }],
        expirable: [],
        inWords: false,
      },
    });
    const url = `/api/cases/${caseId}`;
    const refuse = (missing: object[]) =>
      office.post('taraz-operator', `${url}/refuse-acceptance`, { reason: 'Толық емес', missing });
    expect(refusal(await refuse([{ code: 'housing-use' }]))).toEqual([409, 'document-not-missing']);
    expect(refusal(await refuse([{ code: 'application', fault: 'expired' }]))).toEqual([
      409,
      'receipt-names-only-missing',
    ]);
    expect((await refuse([{ code: 'spouse-consent' }, { code: 'absence-of-parental-care' }])).statusCode).toBe(200);
    expect(await office.case('taraz-operator', caseId)).toMatchObject({
      closedBy: 'acceptance-refused',
      acceptanceRefusal: { copies: 2, missing: [{ fault: 'missing' }, { code: 'absence-of-parental-care' }] },
      // The step it stood at was not done by that.
      path: expect.arrayContaining([expect.objectContaining({ no: 1, state: 'broken-off' })]),
    });
    const receipt = await office.get('taraz-operator', `${url}/receipts/acceptance-refusal`);
    expect(receipt.json()).toMatchObject({
      copies: 2,
      prescribed: { kk: expect.any(String) },
      law: { kk: expect.stringContaining('20-бабының 2-тармағы') },
      issuer: { id: 'taraz-state-corporation' },
      officerName: 'Құралай Бейсенова',
      applicantName: applicant.fullName,
      reason: null,
      missing: [{ code: 'spouse-consent' }, { code: 'absence-of-parental-care' }],
    });
    expect(refusal(await office.get('taraz-operator', `${url}/receipts/intake`))).toEqual([404, 'receipt-not-there']);
    expect(receipt.json()).toMatchObject({ handing: null });
    const hand = (as: string, how: object) =>
      office.post(as, `${url}/record-notice`, { notice: 'acceptance-refusal', channel: 'in-person', ...how });
    expect(refusal(await hand('taraz-operator', { outcome: 'delivered', proof: 'Қолы' }))).toEqual([
      409,
      'taker-missing',
    ]);
    expect(refusal(await hand('astana-operator', { outcome: 'declined' }))).toEqual([403, 'not-your-body']);
    expect((await hand('taraz-operator', { outcome: 'declined' })).statusCode).toBe(200);
    const taken = await hand('taraz-operator', { outcome: 'delivered', takenBy: 'representative', proof: 'Қолы бар' });
    expect(taken.statusCode).toBe(200);
    const handing = { channel: 'in-person', outcome: 'delivered', takenBy: 'representative' };
    expect((await office.get('taraz-operator', `${url}/receipts/acceptance-refusal`)).json()).toMatchObject({
      handing,
    });
    const book = await office.get('auditor', '/api/journals/refused-acceptance?body=taraz-state-corporation');
    expect(book.json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ caseId, handing: expect.objectContaining(handing) })]),
    });
    expect(refusal(await office.get('taraz-operator', '/api/journals/incoming'))).toEqual([404, 'journal-not-found']);
    const table = await office.get('taraz-operator', '/api/journals/refused-acceptance/csv?lang=kk');
    expect(table.body).toContain('өкіліне, ');
    expect((await office.case('taraz-operator', caseId)).allowedActions).toEqual([]);
  });

  it('is not offered where nothing is missing; the intake receipt says when the result is expected', async () => {
    const caseId = await take(
      ...['application', 'identity-document', 'spouse-consent', 'health-certificates', 'income'],
      ...['absence-of-parental-care', 'kinship'],
    );
    expect((await office.case('taraz-operator', caseId)).allowedActions).not.toContain('refuse-acceptance');
    const registered = await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, {
      packageComplete: true,
    });
    expect(registered.statusCode).toBe(200);
    const receipt = await office.get('taraz-operator', `/api/cases/${caseId}/receipts/intake`);
    expect(receipt.json()).toMatchObject({
      copies: 1,
      incomingNumber: expect.stringMatching(/^\d+\/\d{4}$/),
      expectedAt: expect.any(String),
      documents: expect.arrayContaining([expect.objectContaining({ code: 'application' })]),
    });
  });
});

describe('electronic flows', () => {
  const monday = '2019-09-09T10:00:00+06:00';
  const archived = { occurredAt: monday, lateReason: 'Мұрағат' };
  const patronage = { service: 'patronage-and-payment', channel: 'portal', providerId: 'taraz-education', parties };

  it('the gateway names all conditions before the hand-over, or none', async () => {
    const { channels } = await intakeOf(office, 'portal', 'zhambyl-2019-patronage-and-payment');
    expect(channels[0]?.conditions.map(({ code }) => code)).toEqual(['condition-1', 'condition-2']);
    const partly = { ...patronage, ...archived, flowPassed: ['condition-1'] };
    expect(refusal(await office.post('portal', '/api/cases', partly))).toEqual([409, 'flow-condition-missing']);
    const caseId = await office.submit('portal', { ...partly, flowPassed: ['condition-1', 'condition-2'] });
    expect(await office.case('portal', caseId)).toMatchObject({ flowPassed: [{ code: 'condition-1' }, {}] });
  });

  it('a request that failed a condition is recorded without a word on who asked, and counted', async () => {
    const record = (login: string, change: object = {}) => {
      const body = { service: 'patronage-and-payment', jurisdiction: 'zhambyl', channel: 'portal' };
      return office.post(login, '/api/intake-refusals', {
        ...body,
        condition: 'condition-2',
        occurredAt: monday,
        ...change,
      });
    };
    expect((await record('portal')).statusCode).toBe(201);
    expect((await record('portal', { condition: 'condition-1' })).statusCode).toBe(201);
    expect((await record('portal')).statusCode).toBe(201);
    expect(refusal(await record('portal', { condition: 'condition-3' }))).toEqual([
      409,
      'flow-condition-not-in-edition',
    ]);
    expect(refusal(await record('taraz-operator'))).toEqual([403, 'not-your-role']);
    expect(refusal(await record('taraz-clerk'))).toEqual([403, 'role-not-allowed']);
    const seen = await office.get('portal', '/api/intake-refusals?limit=2');
    expect(seen.json()).toMatchObject({
      items: [{ condition: { code: expect.any(String), title: {} }, body: { id: 'egov-portal' } }, {}],
      counts: [
        { condition: { code: 'condition-2' }, refusals: 2 },
        { condition: { code: 'condition-1' }, refusals: 1 },
      ],
      next: expect.any(String),
    });
    const { recordable } = seen.json<{ readonly recordable: { editionId: string; inForce: boolean }[] }>();
    const repealed = { editionId: 'zhambyl-2019-patronage-and-payment', inForce: false };
    expect(recordable).toContainEqual(expect.objectContaining(repealed));
    const { next } = seen.json<{ readonly next: string }>();
    const more = await office.get('portal', `/api/intake-refusals?limit=2&after=${encodeURIComponent(next)}`);
    expect(more.json()).toMatchObject({ items: [{}], next: null });
    expect((await office.get('auditor', '/api/intake-refusals')).json()).toMatchObject({ counts: [{}, {}] });
    expect((await office.get('taraz-operator', '/api/intake-refusals')).json()).toMatchObject({ items: [] });
  });

  it('every condition before a hand-over can turn a request down', async () => {
    const { channels } = await intakeOf(office, 'astana-operator', 'astana-2015-kindergarten-queue');
    for (const { channel, conditions } of channels) {
      for (const { code } of conditions) {
        const body = { service: 'preschool-queue', channel, condition: code, occurredAt: monday };
        expect((await office.post('astana-operator', '/api/intake-refusals', body)).statusCode).toBe(201);
      }
    }
  });
});
