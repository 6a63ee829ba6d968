import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InMemoryEventStore, START } from '#event-store';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector } from '#read-models';
import { demoOfficerId, seedDemoAccounts } from '../demo/seed-demo-accounts.js';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { AT } from '../testing/samples.js';
import { TestBrowser } from '../testing/browser.js';
import { createIdentityApp } from '../testing/identity-app.js';
import { assertEveryRouteHasPolicy } from '../testing/every-route-has-policy.js';
import type { OfficerView, PasswordAnswer } from './officers.responses.js';

const NEXT = 'үш көгершін ұшып барады';
const clock = new FixedClock(AT);
const store = new InMemoryEventStore(() => clock.now());
let app: NestFastifyApplication;
let admin: TestBrowser;
let clerk: TestBrowser;

beforeAll(async () => {
  await seedDemoAccounts({ store, clock });
  app = await createIdentityApp({ store, clock, config: testConfig({ DEMO: 'true' }) });
  admin = await TestBrowser.signedIn(app, 'admin', DEMO_PASSWORD);
  clerk = await TestBrowser.signedIn(app, 'taraz-clerk', DEMO_PASSWORD);
});
afterAll(() => app.close());

const account = { name: 'Жұлдыз Ахметова', login: 'zhuldyz', bodyId: 'baizak-education', roles: ['clerk', 'executor'] };
const register = (change: object = {}, headers: Record<string, string> = {}) =>
  admin.post('/api/officers', { ...account, ...change }, headers);
const projected = async () => {
  const { nextPosition } = await store.readAll(START, 100_000);
  await app.get(Projector).whenProcessed(nextPosition, { timeoutMs: 5000 });
};

it('every route says who may use it', () => {
  assertEveryRouteHasPolicy(app);
});

describe('an administrator', () => {
  it('registers an officer, who has to change the password before anything else', async () => {
    const answer = await register({}, { 'idempotency-key': 'first' });
    expect(answer.statusCode).toBe(201);
    const created = answer.json<PasswordAnswer>();
    expect(created).toEqual({
      id: expect.any(String),
      revision: 1,
      position: expect.any(String),
      oneTimePassword: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/),
    });
    const repeat = await register({}, { 'idempotency-key': 'first' });
    expect(repeat.json()).toEqual(created);

    const officer = await TestBrowser.signedIn(app, 'zhuldyz', created.oneTimePassword ?? '');
    expect((await officer.get('/api/session')).json()).toMatchObject({ mustChangePassword: true });
    expect((await officer.get('/api/bodies')).json()).toMatchObject({ status: 403, code: 'password-change-required' });
    const change = { current: created.oneTimePassword, next: NEXT };
    expect((await officer.post('/api/session/password', change)).json()).toMatchObject({ mustChangePassword: false });
    expect((await officer.get('/api/bodies')).statusCode).toBe(200);
  });

  it('is told when a key is used again for somebody else', async () => {
    const answer = await register({ login: 'zhuldyz2' }, { 'idempotency-key': 'first' });
    expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it.each([
    [{ login: 'taraz-head' }, 409, 'login-taken'],
    [{ login: 'new-1', bodyId: 'nowhere' }, 404, 'body-not-found'],
    [{ login: 'new-2', roles: ['operator'] }, 409, 'role-not-of-body'],
    [{ login: 'new-3', roles: ['head', 'auditor'] }, 409, 'roles-cannot-combine'],
    [{ login: 'new-4', scope: 'all' }, 409, 'scope-not-of-role'],
    [{ login: 'new-5', password: 'password12345' }, 422, 'password-too-common'],
    [{ login: 'Новый' }, 400, 'invalid-input'],
    [{ login: 'new-6', roles: [] }, 400, 'invalid-input'],
    [{ login: 'new-7', name: 'a\u0000b' }, 400, 'invalid-input'],
    [{ login: 'new-8', isAdmin: true }, 400, 'invalid-input'],
  ])('is refused %j', async (change, status, code) => {
    expect((await register(change)).json()).toMatchObject({ status, code });
  });

  it('gives a login refused for another reason to the next', async () => {
    expect((await register({ login: 'new-2' })).statusCode).toBe(201);
  });

  it('gives one of two simultaneous registrations the login', async () => {
    const [one, two] = await Promise.all([register({ login: 'twice' }), register({ login: 'twice' })]);
    expect([one.statusCode, two.statusCode].toSorted()).toEqual([201, 409]);
  });

  it('resets a password: the old one and all sessions end', async () => {
    const officer = await TestBrowser.signedIn(app, 'baizak-executor', DEMO_PASSWORD);
    const answer = await admin.post(`/api/officers/${demoOfficerId('baizak-executor')}/reset-password`);
    const { oneTimePassword } = answer.json<PasswordAnswer>();
    await projected();
    expect((await officer.get('/api/session')).statusCode).toBe(401);
    expect((await new TestBrowser(app).signIn('baizak-executor', DEMO_PASSWORD)).statusCode).toBe(401);
    await TestBrowser.signedIn(app, 'baizak-executor', oneTimePassword ?? '');
  });

  it('has taken roles and the account away when the answer comes', async () => {
    const officer = await TestBrowser.signedIn(app, 'baizak-head', DEMO_PASSWORD);
    const url = `/api/officers/${demoOfficerId('baizak-head')}`;
    expect((await admin.post(`${url}/roles`, { roles: ['clerk'] })).statusCode).toBe(200);
    expect((await officer.get('/api/session')).json()).toMatchObject({ officer: { roles: ['clerk'] } });
    expect((await admin.post(`${url}/deactivate`)).statusCode).toBe(200);
    expect((await officer.get('/api/session')).statusCode).toBe(401);
  });

  it('deactivates and reactivates', async () => {
    const url = `/api/officers/${demoOfficerId('baizak-executor2')}`;
    const officer = await TestBrowser.signedIn(app, 'baizak-executor2', DEMO_PASSWORD);
    expect((await admin.post(`${url}/deactivate`)).json()).toMatchObject({ revision: 4 });
    expect((await admin.post(`${url}/deactivate`)).json()).toMatchObject({ status: 409, code: 'officer-inactive' });
    await projected();
    expect((await officer.get('/api/session')).statusCode).toBe(401);
    expect((await new TestBrowser(app).signIn('baizak-executor2', DEMO_PASSWORD)).statusCode).toBe(401);
    expect((await admin.post(`${url}/reactivate`)).statusCode).toBe(200);
    await projected();
    expect((await officer.get('/api/session')).statusCode).toBe(401);
    await TestBrowser.signedIn(app, 'baizak-executor2', DEMO_PASSWORD);
  });

  it('changes roles, at the revision he saw', async () => {
    const url = `/api/officers/${demoOfficerId('astana-executor2')}/roles`;
    const stale = await admin.post(url, { roles: ['head'] }, { 'if-match': '"0"' });
    expect(stale.json()).toMatchObject({ status: 412, code: 'stale-revision' });
    const changed = await admin.post(url, { roles: ['head'] }, { 'if-match': '"1"' });
    expect(changed.json()).toMatchObject({ revision: 2 });
    await projected();
    const officer = await TestBrowser.signedIn(app, 'astana-executor2', DEMO_PASSWORD);
    expect((await officer.get('/api/session')).json()).toMatchObject({ officer: { roles: ['head'] } });
  });

  it('cannot lock himself out', async () => {
    const own = `/api/officers/${demoOfficerId('admin')}`;
    expect((await admin.post(`${own}/deactivate`)).json()).toMatchObject({ code: 'own-account' });
    expect((await admin.post(`${own}/roles`, { roles: ['auditor'] })).json()).toMatchObject({ code: 'own-account' });
    expect((await admin.post('/api/bodies/oversight-committee/deactivate')).json()).toMatchObject({
      code: 'own-account',
    });
  });

  it('of one body administers that body alone', async () => {
    const local = { login: 'taraz-admin', name: 'Айдос Тілеуов', bodyId: 'taraz-education', roles: ['administrator'] };
    const { oneTimePassword } = (await admin.post('/api/officers', local)).json<PasswordAnswer>();
    const regional = await TestBrowser.signedIn(app, 'taraz-admin', oneTimePassword ?? '');
    await regional.post('/api/session/password', { current: oneTimePassword, next: NEXT });
    const elsewhere = `/api/officers/${demoOfficerId('astana-clerk')}/reset-password`;
    expect((await regional.post(elsewhere)).json()).toMatchObject({ status: 403, code: 'outside-scope' });
    const wider = { ...local, login: 'wider', scope: 'all' };
    expect((await regional.post('/api/officers', wider)).json()).toMatchObject({ status: 403, code: 'outside-scope' });
    const bodies = new Set((await regional.get('/api/officers')).json<OfficerView[]>().map(({ bodyId }) => bodyId));
    expect([...bodies]).toEqual(['taraz-education']);
  });

  it('sees scopes, and who has not changed a one-time password yet', async () => {
    const officers = (await admin.get('/api/officers?role=auditor')).json<OfficerView[]>();
    expect(officers.map(({ scope, scopeBodyIds }) => [scope, scopeBodyIds])).toEqual([['all', null]]);
    const head = (await admin.get('/api/officers?bodyId=taraz-education&role=head')).json<OfficerView[]>();
    expect(head).toMatchObject([{ scope: null, scopeBodyIds: ['taraz-education'], mustChangePassword: false }]);
    const chosen = { name: 'Марат Әбенов', login: 'marat', bodyId: 'taraz-education', roles: ['clerk'] };
    const { id } = (await admin.post('/api/officers', chosen)).json<PasswordAnswer>();
    const clerks = (await admin.get('/api/officers?bodyId=taraz-education&role=clerk')).json<OfficerView[]>();
    expect(clerks.find((one) => one.id === id)).toMatchObject({ mustChangePassword: true });
  });
});

describe('everybody else', () => {
  it('sees active colleagues of the own body, without logins', async () => {
    const officers = (await clerk.get('/api/officers?role=executor')).json<OfficerView[]>();
    expect(officers.map(({ name }) => name)).toEqual(['Динара Омарова', 'Ерлан Жақсыбаев']);
    expect(officers.map(({ login }) => login)).toEqual([null, null]);
    expect(officers).toMatchObject([{ scope: null, scopeBodyIds: null, mustChangePassword: null }, { login: null }]);
    const answer = await clerk.get('/api/officers?bodyId=astana-education');
    expect(answer.json()).toMatchObject({ status: 403, code: 'outside-scope' });
  });

  it('may not administer', async () => {
    for (const url of ['/api/officers', '/api/bodies', `/api/officers/${demoOfficerId('portal')}/deactivate`]) {
      expect((await clerk.post(url)).json()).toMatchObject({ status: 403, code: 'role-not-allowed' });
    }
  });

  it('sees all officers of the scope as an auditor', async () => {
    const auditor = await TestBrowser.signedIn(app, 'auditor', DEMO_PASSWORD);
    const officers = (await auditor.get('/api/officers')).json<OfficerView[]>();
    expect(new Set(officers.map(({ bodyId }) => bodyId)).size).toBe(9);
  });
});
