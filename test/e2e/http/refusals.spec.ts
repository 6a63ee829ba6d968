import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes, type Lane } from './carry.js';
import { Office, type Written } from './office.js';

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const register = { packageComplete: true };
const code = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;

async function refused(
  answer: Promise<Awaited<ReturnType<Office['post']>>>,
  status: number,
  expected: string,
): Promise<void> {
  const given = await answer;
  expect(given.headers['content-type']).toContain('application/problem+json');
  expect([given.statusCode, code(given)]).toEqual([status, expected]);
}

describe('a command by the wrong hands', () => {
  it('wrong role, wrong body, wrong step, unknown case, closed case', async () => {
    const caseId = await file(office, meals);
    const url = `/api/cases/${caseId}`;
    await refused(office.post('taraz-head', `${url}/register-application`, register), 403, 'role-not-allowed');
    await refused(office.post('taraz-executor', `${url}/register-application`, register), 403, 'not-your-role');
    await refused(office.post('baizak-clerk', `${url}/register-application`, register), 403, 'not-your-body');
    await refused(
      office.post('taraz-clerk', `${url}/issue-result`, { channel: 'provider-office' }),
      409,
      'not-the-current-activity',
    );
    await refused(
      office.post('taraz-akimat', `${url}/decide-by-administration`, {
        outcome: 'favourable',
        resultCode: 'school-meals-certificate',
        decisionNumber: '1',
      }),
      409,
      'activity-not-in-edition',
    );
    await refused(
      office.post('taraz-clerk', `/api/cases/${randomUUID()}/register-application`, register),
      404,
      'case-not-found',
    );
    await carry(office, meals, caseId, 'favourable');
    await refused(office.post('taraz-clerk', `${url}/withdraw-application`, { reason: 'x' }), 409, 'case-closed');
  });

  it('another body does not even see the case', async () => {
    const caseId = await file(office, meals);
    await refused(office.get('baizak-clerk', `/api/cases/${caseId}`), 404, 'case-not-found');
    await refused(office.get('admin', `/api/cases/${caseId}/history`), 404, 'case-not-found');
    expect((await office.get('auditor', `/api/cases/${caseId}`)).statusCode).toBe(200);
  });

  it('auditors and administrators act on no case', async () => {
    const caseId = await file(office, meals);
    await refused(
      office.post('auditor', `/api/cases/${caseId}/register-application`, register),
      403,
      'role-not-allowed',
    );
    await refused(office.post('admin', '/api/cases', meals.submission), 403, 'role-not-allowed');
  });
});

describe('a repeat', () => {
  it('answers as the first time and does nothing again', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await office.post('taraz-clerk', '/api/cases', meals.submission, headers);
    const again = await office.post('taraz-clerk', '/api/cases', meals.submission, headers);
    expect(again.json()).toEqual({ ...first.json<Written>(), repeated: true });
    const { caseId } = first.json<Written>();
    const key = { 'idempotency-key': 'register-1' };
    const registered = await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, register, key);
    const repeated = await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, register, key);
    expect(repeated.json<Written>().revision).toBe(registered.json<Written>().revision);
  });
  it('with other content is refused', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    await office.post('taraz-clerk', '/api/cases', meals.submission, headers);
    const other = { ...meals.submission, parties: { applicant: { fullName: 'Басқа Адам' } } };
    await refused(office.post('taraz-clerk', '/api/cases', other, headers), 422, 'idempotency-key-reused');
  });
});

describe('two officers at once', () => {
  it('exactly one wins', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'assign');
    const form = (await office.case('taraz-head', caseId)).forms[0];
    const [first, second] = (form?.executors ?? []).map(({ id }) => ({ executorId: id, resolution: 'Орындауға' }));
    const answers = await Promise.all(
      [first, second].map((body) => office.post('taraz-head', `/api/cases/${caseId}/assign-executor`, body)),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  });
  it('a stale revision is refused before anything is decided', async () => {
    const caseId = await file(office, meals);
    const stale = { 'if-match': '"0"' };
    await refused(
      office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, register, stale),
      412,
      'stale-revision',
    );
    const { revision } = await office.case('taraz-clerk', caseId);
    const fresh = { 'if-match': `"${String(revision)}"` };
    expect(
      (await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, register, fresh)).statusCode,
    ).toBe(200);
  });
  it('numbers in the journal have no gap, whoever registers at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => file(office, meals)));
    await Promise.all(ids.map((id) => office.post('taraz-clerk', `/api/cases/${id}/register-application`, register)));
    const last = await office.post(
      'taraz-clerk',
      `/api/cases/${await file(office, meals)}/register-application`,
      register,
    );
    office.position = last.json<Written>().position;
    const cases = (await office.get('taraz-clerk', '/api/cases?limit=200')).json<{
      items: { incomingNumber: string | null }[];
    }>();
    const year = String(new Date().getFullYear());
    const numbers = cases.items.flatMap(({ incomingNumber }) =>
      incomingNumber?.endsWith(year) ? [Number(incomingNumber.split('/')[0])] : [],
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('bad input', () => {
  const submit = (change: object): ReturnType<Office['post']> =>
    office.post('taraz-clerk', '/api/cases', { ...meals.submission, ...change }, { 'accept-language': 'ru' });

  it('an IIN with a wrong check digit, unknown members, a wrong type, a missing member', async () => {
    const answer = await submit({
      parties: { applicant: { fullName: 'Аты Жөні', iin: '991231500017' } },
      colour: 'red',
    });
    expect(answer.statusCode).toBe(400);
    const { errors } = answer.json<{ errors: { path: string; code: string }[] }>();
    expect(errors.map(({ path }) => path).sort()).toEqual(['/colour', '/parties/applicant/iin']);
    expect(answer.body).not.toContain('991231500017');
    await refused(submit({ parties: { applicant: {} } }), 400, 'invalid-input');
    await refused(submit({ channel: 7 }), 400, 'invalid-input');
  });
  it('malformed and oversized bodies', async () => {
    const browser = await office.as('taraz-clerk');
    const headers = { 'content-type': 'application/json' };
    const send = (payload: string): ReturnType<Office['post']> =>
      browser.app.inject({
        method: 'POST',
        url: '/api/cases',
        payload,
        headers: { ...headers, cookie: `qamqor_session=${browser.cookie}`, 'x-csrf-token': browser.csrfToken },
      });
    await refused(send('{"service":'), 400, 'malformed-json');
    expect((await send(JSON.stringify({ service: 'x'.repeat(2_000_000) }))).statusCode).toBe(413);
  });
  it('services, channels, days and editions that do not fit', async () => {
    await refused(submit({ service: 'unknown-service' }), 409, 'no-edition-in-force');
    await refused(submit({ channel: 'state-corporation' }), 409, 'channel-not-in-edition');
    await refused(submit({ occurredAt: '2099-01-01T10:00:00Z' }), 409, 'occurred-in-future');
    await refused(submit({ occurredAt: '2026-01-15T10:00:00+05:00' }), 409, 'late-entry-needs-reason');
    await refused(submit({ providerId: 'taraz-akimat' }), 409, 'not-a-provider');
    await refused(
      submit({ service: 'age-ten-opinion', occurredAt: '2019-04-01T10:00:00+06:00', lateReason: 'x' }),
      409,
      'edition-uncertain',
    );
  });
  it('not signed in, no CSRF token', async () => {
    const answer = await office.app.inject({ method: 'GET', url: '/api/queue' });
    expect([answer.statusCode, code(answer)]).toEqual([401, 'not-signed-in']);
    const browser = await office.as('taraz-clerk');
    const bare = await browser.app.inject({
      method: 'POST',
      url: '/api/cases',
      payload: meals.submission,
      headers: { cookie: `qamqor_session=${browser.cookie}` },
    });
    expect([bare.statusCode, code(bare)]).toEqual([403, 'csrf-token-invalid']);
  });
});

it('refused acceptance closes the case with a receipt', async () => {
  const opinion = lanes[1] as Lane;
  const caseId = await file(office, opinion);
  const when = { occurredAt: '2019-09-09T10:05:00+06:00', lateReason: 'Мұрағат' };
  const url = `/api/cases/${caseId}`;
  await refused(
    office.post('taraz-clerk', `${url}/register-application`, { packageComplete: false, ...when }),
    409,
    'package-incomplete',
  );
  const missing = [{ words: 'Туу туралы куәлік', fault: 'missing' }];
  expect(
    (await office.post('taraz-clerk', `${url}/refuse-acceptance`, { reason: 'Толық емес', missing, ...when }))
      .statusCode,
  ).toBe(200);
  expect(await office.case('taraz-clerk', caseId)).toMatchObject({
    status: 'closed',
    closedBy: 'acceptance-refused',
    acceptanceRefusal: { receiptNumber: 'Б-1/2019', missing: [{ words: 'Туу туралы куәлік' }] },
  });
});

it('a returned draft goes back to the executor and is signed the second time', async () => {
  const caseId = await file(office, meals);
  await carry(office, meals, caseId, 'favourable', 'sign');
  await office.post('taraz-head', `/api/cases/${caseId}/return-for-rework`, { reason: 'Мәтінді түзетіңіз' });
  expect(await office.case('taraz-executor', caseId)).toMatchObject({
    step: { no: 3, activity: 'draft' },
    allowedActions: expect.arrayContaining(['draft-result']) as unknown,
  });
  expect(await carry(office, meals, caseId, 'favourable')).toMatchObject({ closedBy: 'issued' });
});

describe('the journal', () => {
  it('gives no number to a registration that is refused', async () => {
    const opinion = lanes.find(({ edition }) => edition === 'zhambyl-2019-age-ten-opinion') as Lane;
    const archived = { occurredAt: '2019-09-30T12:00:00+06:00', lateReason: 'Мұрағат' };
    const act = async (caseId: string, command: string, body: object): Promise<void> => {
      await office.post('taraz-clerk', `/api/cases/${caseId}/${command}`, { ...body, ...archived });
    };
    const numbers: number[] = [];
    for (const packageComplete of [true, false, true]) {
      const caseId = await file(office, opinion);
      await act(caseId, 'register-application', { packageComplete });
      const missing = [{ words: 'Туу туралы куәлік' }];
      if (!packageComplete) await act(caseId, 'refuse-acceptance', { reason: 'Толық емес', missing });
      const { incomingNumber } = (await office.get('taraz-clerk', `/api/cases/${caseId}`)).json<{
        readonly incomingNumber: string | null;
      }>();
      if (incomingNumber !== null) numbers.push(Number.parseInt(incomingNumber, 10));
    }
    expect(numbers).toEqual([numbers[0], Number(numbers[0]) + 1]);
  });
});
