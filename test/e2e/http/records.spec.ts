import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office, type SeenCase } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

const late = { lateReason: 'Қағаз мұрағаттан енгізілді' };
const at = (day: string, time = '10:00'): string => `${day}T${time}:00+06:00`;
const officers = { clerk: 'taraz-clerk', head: 'taraz-head', executor: 'taraz-executor' };
const agency = { applicant: { fullName: 'Children of Peace агенттігі' } };

const accreditation = (service: string, filedAt: string, more: object = {}): Lane => ({
  edition: `rk-2022-${service}`,
  intake: 'taraz-clerk',
  officers,
  filedAt,
  submission: { service, jurisdiction: 'kz', channel: 'provider-office', parties: agency, ...more },
});

interface Recorded extends SeenCase {
  readonly conclusions: {
    readonly requests: readonly { readonly id: string; readonly body: string; readonly state: string }[];
  };
  readonly lookUps: readonly { readonly code: string }[];
  readonly registerEntry: object | null;
  readonly prolongs: object | null;
  readonly contract: object | null;
  readonly executor: { readonly id: string; readonly name: string };
}

const seen = async (caseId: string, login = 'taraz-executor'): Promise<Recorded> =>
  (await office.case(login, caseId)) as Recorded;

async function act(login: string, caseId: string, action: string, body: object, occurredAt?: string): Promise<void> {
  const when = occurredAt === undefined ? {} : { occurredAt, ...late };
  const answer = await office.post(login, `/api/cases/${caseId}/${action}`, { ...body, ...when });
  if (answer.statusCode !== 200) throw new Error(`${action}: ${answer.body}`);
}

async function refusedWith(login: string, caseId: string, action: string, body: object): Promise<unknown> {
  const answer = await office.post(login, `/api/cases/${caseId}/${action}`, body);
  expect(answer.statusCode).toBe(409);
  return answer.json<{ code: string }>().code;
}

const ministries = ['Сыртқы істер министрлігі', 'Ішкі істер министрлігі', 'Ұлттық қауіпсіздік комитеті'];

/** Registers asked for everything the edition has looked up. */
async function lookedUp(caseId: string, occurredAt: string): Promise<void> {
  for (const { code } of (await seen(caseId)).lookUps) {
    await act('taraz-executor', caseId, 'record-fetched-data', { source: code, outcome: 'found' }, occurredAt);
  }
}

/** Filed, assigned, looked up and sent to three bodies in March 2023. */
async function askedThree(): Promise<string> {
  const lane = accreditation('agency-accreditation', at('2023-03-06'));
  const caseId = await file(office, lane);
  await carry(office, lane, caseId, 'favourable', 'examine');
  await lookedUp(caseId, at('2023-03-06', '15:00'));
  const requests = ministries.map((body) => ({ body, receivedAt: at('2023-03-07', '12:00') }));
  await act('taraz-executor', caseId, 'request-conclusions', { requests }, at('2023-03-07'));
  return caseId;
}

async function answered(caseId: string, index: number, outcome: string, occurredAt: string): Promise<void> {
  const { requests } = (await seen(caseId)).conclusions;
  const body = { request: requests[index]?.id, outcome, number: `17-${String(index)}`, text: 'Жауаптың мәтіні' };
  await act('taraz-executor', caseId, 'record-conclusion', body, occurredAt);
}

const favourable = { outcome: 'favourable', resultCode: 'accreditation-decision', text: 'Аккредиттелсін' };

describe('accreditation asks other bodies', () => {
  it('one answers late, one against it: a favourable result is refused, a refusal passes', async () => {
    const caseId = await askedThree();
    await answered(caseId, 0, 'positive', at('2023-03-14'));
    await answered(caseId, 1, 'negative', at('2023-03-15'));
    await answered(caseId, 2, 'positive', at('2023-03-30'));
    await act('taraz-executor', caseId, 'record-examination', { findings: 'Қаралды' }, at('2023-03-30', '11:00'));
    expect((await seen(caseId)).conclusions.requests).toMatchObject([
      { body: ministries[0], state: 'positive', late: false, dueAt: '2023-03-27T12:30:00.000Z' },
      { body: ministries[1], state: 'negative', late: false, number: '17-1' },
      { body: ministries[2], state: 'positive', late: true, text: 'Жауаптың мәтіні' },
    ]);
    const draft = { ...favourable, occurredAt: at('2023-03-30', '12:00'), ...late };
    expect(await refusedWith('taraz-executor', caseId, 'draft-result', draft)).toBe('conclusion-negative');
    const grounds = [{ code: 'negative-conclusion' }];
    const hearing = { at: at('2023-04-03', '10:00'), place: 'Тараз, Төле би 35' };
    const preliminary = { grounds, text: 'Қорытынды теріс', hearing };
    // Marked for the officer, who may name others.
    const proposing = (await seen(caseId)).forms.find(({ action }) => action === 'propose-refusal');
    expect(proposing).toMatchObject({
      suggestedGrounds: [{ code: 'negative-conclusion', because: 'negative-conclusion', bodies: [ministries[1]] }],
      grounds: expect.arrayContaining([{ code: 'quota-exceeded', title: expect.anything() as unknown }]) as unknown,
    });
    expect(proposing?.grounds?.[0]?.code).toBe('negative-conclusion');
    await act('taraz-executor', caseId, 'propose-refusal', preliminary, at('2023-03-30', '13:00'));
    const times = { startedAt: at('2023-04-03', '10:00'), endedAt: at('2023-04-03', '10:30') };
    const people = { chair: 'Басшы', secretary: 'Хатшы', participants: 'Агенттік өкілі', course: 'Тыңдалды' };
    const held = { attended: true, form: 'oral', protocol: { ...times, ...people } };
    await act('taraz-executor', caseId, 'record-hearing', held, at('2023-04-03', '11:00'));
    expect((await seen(caseId)).forms.find(({ action }) => action === 'draft-result')).toMatchObject({
      suggestedGrounds: [{ code: 'negative-conclusion' }],
    });
    const refusal = { outcome: 'refusal', resultCode: 'reasoned-refusal', grounds, text: 'Бас тартылсын' };
    await act('taraz-executor', caseId, 'draft-result', refusal, at('2023-04-03', '14:00'));
  });

  it('one keeps silent: the result passes once its term is over, and names it', async () => {
    const caseId = await askedThree();
    await answered(caseId, 0, 'positive', at('2023-03-14'));
    await answered(caseId, 1, 'positive', at('2023-03-15'));
    await act('taraz-executor', caseId, 'record-examination', { findings: 'Қаралды' }, at('2023-03-16'));
    const early = { ...favourable, occurredAt: at('2023-03-17'), ...late };
    expect(await refusedWith('taraz-executor', caseId, 'draft-result', early)).toBe('conclusions-awaited');
    await act('taraz-executor', caseId, 'draft-result', favourable, at('2023-03-29'));
    expect((await seen(caseId)).conclusions.requests[2]).toMatchObject({ state: 'silent', passedOver: true });
  });

  it('nobody was asked: a favourable result is refused', async () => {
    const lane = accreditation('agency-accreditation', at('2023-03-06'));
    const caseId = await file(office, lane);
    await carry(office, lane, caseId, 'favourable', 'examine');
    expect((await office.case('taraz-executor', caseId)).allowedActions[0]).toBe('request-conclusions');
    await act('taraz-executor', caseId, 'record-examination', { findings: 'Қаралды' }, at('2023-03-06', '14:00'));
    await lookedUp(caseId, at('2023-03-06', '15:00'));
    const draft = { ...favourable, occurredAt: at('2023-03-17'), ...late };
    expect(await refusedWith('taraz-executor', caseId, 'draft-result', draft)).toBe('conclusions-missing');
  });
});

describe('the register', () => {
  it('holds the accreditation with its end, and its extension names it', async () => {
    const caseId = await askedThree();
    for (const index of ministries.keys())
      await answered(caseId, index, 'positive', at('2023-03-14', `1${String(index)}:00`));
    const lane = accreditation('agency-accreditation', at('2023-03-06'));
    await carry(office, lane, caseId, 'favourable', 'issue');
    const form = (await seen(caseId, 'taraz-clerk')).forms.find(({ action }) => action === 'issue-result');
    expect(form).toMatchObject({ register: { asksForEnd: true, validity: null, citation: { seed: '002' } } });
    const unsaid = { channel: 'provider-office', occurredAt: at('2023-03-16'), ...late };
    expect(await refusedWith('taraz-clerk', caseId, 'issue-result', unsaid)).toBe('register-end-not-said');
    const issue = { channel: 'provider-office', validUntil: '2026-03-16' };
    await act('taraz-clerk', caseId, 'issue-result', issue, at('2023-03-16'));
    const entry = (await seen(caseId)).registerEntry as { readonly number: string };
    expect(entry).toMatchObject({
      number: expect.stringMatching(/^А-\d+\/2023$/) as unknown,
      validUntil: '2026-03-16',
    });
    await extend(entry.number);
  });

  async function extend(number: string): Promise<void> {
    const named = { prolongs: { entry: number } };
    const lane = accreditation('agency-accreditation-extension', at('2026-03-02'), named);
    const caseId = await file(office, lane);
    expect((await seen(caseId)).prolongs).toMatchObject({
      ...{ entry: number, endsOn: '2026-03-16', latestFiling: '2026-02-14', late: true },
      citation: { seed: '002' },
    });
    await carry(office, lane, caseId, 'favourable');
    expect((await seen(caseId)).registerEntry).toMatchObject({ prolongs: number, validUntil: null });
  }

  it('has to know the entry that is prolonged', async () => {
    const submit = async (prolongs?: object): Promise<unknown> => {
      const { submission } = accreditation('agency-accreditation-extension', '');
      return (await office.post('taraz-clerk', '/api/cases', { ...submission, prolongs })).json<{ code: string }>()
        .code;
    };
    expect(await submit()).toBe('end-of-prolonged-missing');
    expect(await submit({ entry: 'А-77/2020' })).toBe('register-entry-unknown');
  });
});

describe('a notification of several documents', () => {
  it('has a text for each, and a contract follows it', async () => {
    const lane = lanes.find(({ edition }) => edition === 'zhambyl-2019-patronage-and-payment') as Lane;
    const caseId = await file(office, lane);
    await carry(office, lane, caseId, 'favourable');
    const closed = await seen(caseId);
    expect(closed).toMatchObject({
      draft: { text: null, parts: [{ code: 'contract-notice' }, { code: 'payment-decision' }] },
      contract: { number: null, dueAt: null },
      allowedActions: expect.arrayContaining(['record-contract']) as unknown,
    });
    const day = closed.lastActAt.slice(0, 10);
    await act('taraz-executor', caseId, 'record-contract', { number: '15', concludedOn: day }, `${day}T12:00:00Z`);
    expect(await seen(caseId)).toMatchObject({ contract: { number: '15', concludedOn: day, late: null } });
  });
});

interface Entry {
  readonly revision: number;
  readonly type: string;
  readonly corrections: readonly string[];
  readonly correctedBy: readonly number[];
  readonly correction: object | null;
}

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const history = async (login: string, caseId: string): Promise<readonly Entry[]> =>
  (await office.get(login, `/api/cases/${caseId}/history`)).json<{ entries: readonly Entry[] }>().entries;

describe('putting an entry right', () => {
  it('shows the wrong value and the right one, and the case what holds', async () => {
    const caseId = await file(office, meals);
    const { parties } = await seen(caseId, 'taraz-clerk');
    const subjectId = parties[0]?.subjectId;
    const correction = { what: 'party-details', subjectId, details: { fullName: 'Гүлсара Нұрпейіс' } };
    const body = { corrects: 0, correction, reason: 'Тегі қате жазылған' };
    await act('taraz-clerk', caseId, 'correct-entry', body);
    expect((await seen(caseId, 'taraz-clerk')).parties[0]).toMatchObject({ person: { fullName: 'Гүлсара Нұрпейіс' } });
    const entries = await history('taraz-clerk', caseId);
    expect(entries[0]).toMatchObject({ corrections: ['party-details', 'in-words'], correctedBy: [2] });
    expect(entries[2]).toMatchObject({
      type: 'EntryCorrected',
      correction: {
        ...{ corrects: 0, role: 'applicant' },
        personBefore: { fullName: 'Гүлсара Бақытқызы Нұрпейісова' },
        personAfter: { fullName: 'Гүлсара Нұрпейіс' },
      },
    });
    const queue = await office.get('taraz-clerk', '/api/queue?limit=200');
    const items = queue.json<{ items: readonly { caseId: string; applicantName: string }[] }>().items;
    expect(items.find((item) => item.caseId === caseId)?.applicantName).toBe('Гүлсара Нұрпейіс');
  });
  it('is offered to whoever made the entry and to the head, to nobody else', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'draft');
    const offered = async (login: string): Promise<readonly string[][]> =>
      (await history(login, caseId)).map(({ corrections }) => [...corrections]);
    expect((await offered('taraz-clerk'))[0]).toEqual(['party-details', 'in-words']);
    expect((await offered('taraz-head')).flat()).toContain('paper-number');
    expect((await offered('auditor')).flat()).toEqual([]);
    const stranger = { corrects: 0, correction: { what: 'in-words', words: 'x' }, reason: 'x' };
    expect(await refusedWith('taraz-executor2', caseId, 'correct-entry', stranger)).toBe('not-your-entry');
  });
});

describe('an executor who no longer works here', () => {
  it('leaves cases that the head finds and gives to another', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'examine');
    const { executor } = await seen(caseId, 'taraz-head');
    const unattended = async (): Promise<string[]> =>
      (await office.get('taraz-head', '/api/queue/unattended'))
        .json<{ items: readonly { caseId: string }[] }>()
        .items.map((item) => item.caseId);
    expect(await unattended()).toEqual([]);
    const officerUrl = `/api/officers/${executor.id}`;
    expect((await office.post('admin', `${officerUrl}/deactivate`)).statusCode).toBe(200);
    expect(await unattended()).toContain(caseId);
    expect((await office.get('taraz-clerk', '/api/queue/unattended')).statusCode).toBe(403);
    const form = (await office.case('taraz-head', caseId)).forms.find(({ action }) => action === 'transfer-case');
    expect(form?.executors?.map(({ id }) => id)).not.toContain(executor.id);
    const executorId = form?.executors?.[0]?.id;
    await act('taraz-head', caseId, 'transfer-case', { executorId, reason: 'Жұмыстан шықты' });
    expect(await unattended()).not.toContain(caseId);
    expect((await seen(caseId, 'taraz-head')).executor).toMatchObject({ id: executorId });
    expect((await office.post('admin', `${officerUrl}/reactivate`)).statusCode).toBe(200);
  });
});
