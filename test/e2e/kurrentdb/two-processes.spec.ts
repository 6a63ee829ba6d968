import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kurrentDbTestServer, type KurrentDbTestServer } from '#event-store/testing';
import { TestBrowser } from '#identity/testing';
import { filesOf } from '#personal-data/testing';
import type { AppConfig } from '#platform';
import { SignaturePort } from '#signatures';
import { carry, file, type Lane, lanes } from '../http/carry.js';
import { Office, type Written } from '../http/office.js';
import { catchUpWith, processConfig } from './site.js';

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const register = { packageComplete: true };
const words = ['Гүлсара', 'Нұрпейісов', '991231500016', '991231500707', 'Санжар', 'Нәтиженің мәтіні', 'Құжаттар дұрыс'];

let server: KurrentDbTestServer;
let configs: readonly [AppConfig, AppConfig];
let here: Office;
let there: Office;

beforeAll(async () => {
  server = await kurrentDbTestServer();
  configs = [processConfig(server.url), processConfig(server.url)];
  // Both find an empty store and set up the demo at the same time.
  [here, there] = await Promise.all([Office.open(configs[0]), Office.open(configs[1])]);
}, 120_000);
afterAll(async () => {
  await here.close();
  await there.close();
  server.close();
});

const code = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;

/** The other process is asked for at least what this one has written. */
function pass(from: Office, to: Office): void {
  to.position = from.position;
}

async function filedHere(): Promise<string> {
  const caseId = await file(here, meals);
  pass(here, there);
  return caseId;
}

describe('two API processes on one store', () => {
  it('show what was written through the other one, people by name', async () => {
    const caseId = await filedHere();
    expect(await there.case('taraz-clerk', caseId)).toEqual(await here.case('taraz-clerk', caseId));
    const written = await there.post('taraz-clerk', `/api/cases/${caseId}/register-application`, register);
    pass(there, here);
    const { revision } = written.json<Written>();
    expect(await here.case('taraz-clerk', caseId)).toMatchObject({ revision, incomingNumber: expect.any(String) });
    expect(await carry(there, meals, caseId, 'favourable')).toMatchObject({ closedBy: 'issued' });
  }, 60_000);

  it('refuse a command given on a state that the other one has changed', async () => {
    const caseId = await filedHere();
    const { revision } = await here.case('taraz-clerk', caseId);
    const url = `/api/cases/${caseId}/register-application`;
    const onSeen = { 'if-match': `"${String(revision)}"` };
    expect((await there.post('taraz-clerk', url, register, onSeen)).statusCode).toBe(200);
    const stale = await here.post('taraz-clerk', url, register, onSeen);
    expect([stale.statusCode, code(stale)]).toEqual([412, 'stale-revision']);
    const decided = await here.post('taraz-clerk', url, register);
    expect(decided.statusCode).toBe(409);
  }, 60_000);

  it('let exactly one of two officers act', async () => {
    const caseId = await filedHere();
    const url = `/api/cases/${caseId}/register-application`;
    const answers = await Promise.all([here, there].map((office) => office.post('taraz-clerk', url, register)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  }, 60_000);

  it('answer the repeat of a command as the first time', async () => {
    const headers = { 'idempotency-key': `twice-${String(process.pid)}-${String(Date.now())}` };
    const first = await here.post('taraz-clerk', '/api/cases', meals.submission, headers);
    const again = await there.post('taraz-clerk', '/api/cases', meals.submission, headers);
    expect(again.json()).toEqual({ ...first.json<Written>(), repeated: true });
  }, 60_000);

  it('number the journal without gaps or doubles together', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => file(here, meals)));
    pass(here, there);
    const answers = await Promise.all(
      ids.map((id, index) =>
        (index % 2 === 0 ? here : there).post('taraz-clerk', `/api/cases/${id}/register-application`, register),
      ),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    await catchUpWith(here, there);
    const numbers: number[] = [];
    for (const id of ids) {
      const seen = (await here.get('taraz-clerk', `/api/cases/${id}`)).json<{ incomingNumber: string }>();
      numbers.push(Number(seen.incomingNumber.split('/')[0]));
    }
    numbers.sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  }, 60_000);

  it('know each other’s sessions and signatures', async () => {
    const browser = await TestBrowser.signedIn(here.app, 'taraz-head', 'qamqor-demo-2026');
    const elsewhere = new TestBrowser(there.app);
    Object.assign(elsewhere, { cookie: browser.cookie, csrfToken: browser.csrfToken });
    await catchUpWith(there, here);
    expect((await elsewhere.get('/api/queue')).statusCode).toBe(200);
    expect((await browser.send('DELETE', '/api/session')).statusCode).toBe(204);
    await catchUpWith(there, here);
    expect((await elsewhere.get('/api/queue')).statusCode).toBe(401);

    const content = { draft: 'a1b2' };
    const signed = await here.app.get(SignaturePort).sign({ content, signer: 'head' });
    expect(await there.app.get(SignaturePort).verify(content, signed)).toBe(true);
  }, 60_000);

  it('both forget a person whom one of them erased', async () => {
    const caseId = await filedHere();
    const { parties } = await carry(here, meals, caseId, 'favourable');
    pass(here, there);
    expect((await there.case('taraz-clerk', caseId)).parties.map(({ person }) => person)).not.toContain(null);

    const subjectIds = parties.map(({ subjectId }) => subjectId);
    const body = { subjectIds, ground: 'Сот шешімі' };
    expect((await here.post('admin', `/api/cases/${caseId}/erase-persons`, body)).statusCode).toBe(200);
    await catchUpWith(there, here);
    for (const office of [here, there]) {
      const seen = await office.case('taraz-clerk', caseId);
      expect(new Set(seen.parties.map(({ person }) => person))).toEqual(new Set([null]));
      const { body: history } = await office.get('taraz-clerk', `/api/cases/${caseId}/history`);
      for (const word of words) expect(history).not.toContain(word);
    }
  }, 60_000);

  it('keep no plain word of a person, in their folders or on the server', async () => {
    const caseId = await filedHere();
    await carry(here, meals, caseId, 'favourable');
    await catchUpWith(there, here);
    for (const word of words) {
      for (const { dataDir } of configs) expect(filesOf(dataDir).includes(word)).toBe(false);
      expect(server.double?.everythingHeld() ?? '').not.toContain(word);
    }
  }, 60_000);
});
