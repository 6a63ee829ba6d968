import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InMemoryEventStore, START } from '#event-store';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector } from '#read-models';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { seedDemoAccounts } from '../demo/seed-demo-accounts.js';
import { AT, minutesLater } from '../testing/samples.js';
import { TestBrowser } from '../testing/browser.js';
import { EvenAnswers } from './even-answers.js';
import { createIdentityApp } from '../testing/identity-app.js';
import type { SessionView } from './session.responses.js';

const NEXT = 'үш көгершін ұшып барады';
const clock = new FixedClock(AT);
const store = new InMemoryEventStore(() => clock.now());
const log: string[] = [];
const secret = 'a secret that both processes know 0123456789';
const config = () => testConfig({ DEMO: 'true', QAMQOR_SESSION_SECRET: secret });

let app: NestFastifyApplication;
/** A second API process on the same store. */
let other: NestFastifyApplication;

beforeAll(async () => {
  await seedDemoAccounts({ store, clock });
  app = await createIdentityApp({ store, clock, config: config(), log });
  other = await createIdentityApp({ store, clock, config: config() });
  for (const process of [app, other]) {
    jest.spyOn(process.get(EvenAnswers), 'afterFailure').mockImplementation((attempt) => attempt());
  }
});
afterAll(async () => {
  await app.close();
  await other.close();
});

const signedIn = (login: string, password = DEMO_PASSWORD) => TestBrowser.signedIn(app, login, password);

/** The same session at the other process, after that has read all there is. */
async function elsewhere({ cookie }: TestBrowser): Promise<number> {
  const { nextPosition } = await store.readAll(START, 100_000);
  await other.get(Projector).whenProcessed(nextPosition, { timeoutMs: 5000 });
  const twin = new TestBrowser(other);
  twin.cookie = cookie;
  return (await twin.get('/api/session')).statusCode;
}

describe('signing in', () => {
  it('answers who one is, and sets a cookie that scripts and other sites cannot use', async () => {
    const browser = new TestBrowser(app);
    const answer = await browser.signIn('  Taraz-Clerk ', DEMO_PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      actsFor: [],
      officer: {
        id: expect.any(String),
        name: 'Айгерім Сәрсенова',
        login: 'taraz-clerk',
        roles: ['clerk'],
        body: { id: 'taraz-education', kind: 'provider', name: expect.objectContaining({ ru: expect.any(String) }) },
      },
      csrfToken: expect.any(String),
      draftKey: expect.stringMatching(/^[\w-]{43}$/),
      mustChangePassword: false,
    });
    expect(answer.headers['set-cookie']).toMatch(
      /^qamqor_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await browser.get('/api/session')).json()).toEqual(answer.json());
  });

  it('gives one key for unfinished forms in each session of an officer, at each process, and another to others', async () => {
    const keyOf = async (browser: TestBrowser, login: string): Promise<string> =>
      (await browser.signIn(login, DEMO_PASSWORD)).json<SessionView>().draftKey;
    const own = await keyOf(new TestBrowser(app), 'taraz-clerk');
    expect(await keyOf(new TestBrowser(other), 'taraz-clerk')).toBe(own);
    expect(await keyOf(new TestBrowser(app), 'taraz-head')).not.toBe(own);
  });

  it('is needed before anything else', async () => {
    const answer = await new TestBrowser(app).get('/api/session');
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'not-signed-in', status: 401 });
  });

  it('answers alike for a wrong password and an unknown login', async () => {
    const wrong = await new TestBrowser(app).signIn('taraz-head', 'not the password');
    const unknown = await new TestBrowser(app).signIn('nobody-here', 'not the password');
    expect(wrong.statusCode).toBe(401);
    const { instance: one, ...first } = wrong.json<Record<string, unknown>>();
    const { instance: two, ...second } = unknown.json<Record<string, unknown>>();
    expect(one).not.toBe(two);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ code: 'credentials-refused' });
  });

  it('is refused to a page of another site', async () => {
    const foreign = new TestBrowser(app);
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]) {
      const answer = await foreign.signIn('taraz-head', DEMO_PASSWORD, headers);
      expect(answer.json()).toMatchObject({ status: 403, code: 'cross-site-request' });
    }
    const own = await foreign.signIn('taraz-head', DEMO_PASSWORD, {
      origin: 'http://localhost:3000',
      host: 'localhost:3000',
    });
    expect(own.statusCode).toBe(200);
  });

  it('with the demo password works in demo mode alone', async () => {
    const real = await createIdentityApp({ store, clock, config: testConfig({ DEMO: 'false' }) });
    const answer = await new TestBrowser(real).signIn('astana-head', DEMO_PASSWORD);
    expect(answer.json()).toMatchObject({ code: 'credentials-refused' });
    expect((await new TestBrowser(real).get('/api/demo')).statusCode).toBe(404);
    await real.close();
  });

  it('leaves no password, cookie or name in the log', () => {
    const lines = log.join('\n');
    expect(lines).not.toContain(DEMO_PASSWORD);
    expect(lines).not.toContain('Сәрсенова');
    expect(lines).not.toContain('eyJ');
  });
});

describe('guessing', () => {
  it('locks the account for all processes, whatever the password, and unlocks by itself', async () => {
    const guess = (at: NestFastifyApplication, password: string) => new TestBrowser(at).signIn('baizak-head', password);
    for (let guesses = 0; guesses < 5; guesses += 1) {
      expect((await guess(guesses % 2 === 0 ? app : other, 'wrong guess')).statusCode).toBe(401);
    }
    const locked = await guess(other, DEMO_PASSWORD);
    expect(locked.statusCode).toBe(429);
    expect(locked.headers['retry-after']).toBe('60');
    expect(locked.json()).toMatchObject({ code: 'account-locked', retryAfterSeconds: 60 });
    clock.set(minutesLater(1));
    expect((await guess(app, DEMO_PASSWORD)).statusCode).toBe(200);
  });

  it('locks logins that do not exist just so', async () => {
    const guess = () => new TestBrowser(app).signIn('not-an-officer', 'wrong guess');
    for (let guesses = 0; guesses < 5; guesses += 1) expect((await guess()).statusCode).toBe(401);
    expect((await guess()).json()).toMatchObject({ code: 'account-locked', retryAfterSeconds: 60 });
  });

  it('side by side brings no more tries', async () => {
    const guesses = Array.from({ length: 12 }, () => new TestBrowser(app).signIn('baizak-clerk', 'wrong guess'));
    const codes = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 401)).toHaveLength(5);
    expect(codes.filter((code) => code === 429)).toHaveLength(7);
  });

  it('on many logins from one address is stopped too', async () => {
    const sideBySide = Array.from({ length: 100 }, (_, login) =>
      new TestBrowser(app).signIn(`guess-${String(login)}`, 'wrong guess'),
    );
    const codes = (await Promise.all(sideBySide)).map(({ statusCode }) => statusCode);
    expect(codes.filter((code) => code === 401).length).toBeLessThanOrEqual(50);
    const answer = await new TestBrowser(app).signIn('taraz-clerk', DEMO_PASSWORD);
    expect(answer.json()).toMatchObject({ code: 'too-many-sign-ins' });
    clock.set(minutesLater(20));
    expect((await new TestBrowser(app).signIn('taraz-clerk', DEMO_PASSWORD)).statusCode).toBe(200);
  });
});

describe('a session', () => {
  it('ends with the sign-out, for every process and whoever kept the cookie', async () => {
    const browser = await signedIn('taraz-executor');
    const thief = await signedIn('taraz-executor');
    thief.cookie = browser.cookie;
    expect(await elsewhere(browser)).toBe(200);
    const answer = await browser.send('DELETE', '/api/session');
    expect(answer.statusCode).toBe(204);
    expect((await thief.get('/api/session')).statusCode).toBe(401);
    expect(await elsewhere(thief)).toBe(401);
  });

  it('ends after twelve hours', async () => {
    const browser = await signedIn('taraz-executor2');
    clock.set(minutesLater(20 + 12 * 60 - 1));
    expect((await browser.get('/api/session')).statusCode).toBe(200);
    clock.set(minutesLater(20 + 12 * 60));
    expect((await browser.get('/api/session')).statusCode).toBe(401);
  });

  it('cannot be forged', async () => {
    const browser = await signedIn('taraz-executor2');
    const [header = '', , signature = ''] = browser.cookie.split('.');
    const claims = { iss: 'qamqor', sub: 'x', sid: 'y', epoch: 99, iat: 1, exp: 99_999_999_999 };
    const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of [`${header}.${payload}.${signature}`, `${none}.${payload}.`, 'nonsense', '']) {
      browser.cookie = forged;
      expect((await browser.get('/api/session')).statusCode).toBe(401);
    }
  });

  it('changes nothing without its own CSRF token', async () => {
    const browser = await signedIn('taraz-clerk');
    const colleague = await signedIn('taraz-head');
    for (const csrfToken of ['', 'short', colleague.csrfToken]) {
      browser.csrfToken = csrfToken;
      const answer = await browser.send('DELETE', '/api/session');
      expect(answer.json()).toMatchObject({ status: 403, code: 'csrf-token-invalid' });
    }
    expect((await browser.get('/api/session')).statusCode).toBe(200);
  });
});

describe('changing the password', () => {
  it('ends the other sessions everywhere and keeps this one', async () => {
    const browser = await signedIn('astana-clerk');
    const old = await signedIn('astana-clerk');
    const answer = await browser.post('/api/session/password', { current: DEMO_PASSWORD, next: NEXT });
    expect(answer.statusCode).toBe(200);
    expect((await browser.get('/api/session')).statusCode).toBe(200);
    expect((await old.get('/api/session')).statusCode).toBe(401);
    expect(await elsewhere(browser)).toBe(200);
    expect(await elsewhere(old)).toBe(401);
    expect((await new TestBrowser(app).signIn('astana-clerk', DEMO_PASSWORD)).statusCode).toBe(401);
    await signedIn('astana-clerk', NEXT);
  });

  it.each([
    ['short', 'password-too-short'],
    ['x'.repeat(129), 'password-too-long'],
    ['password12345', 'password-too-common'],
    ['qwertyuiopas', 'password-too-common'],
    ['qamqor-demo-2026', 'password-same-as-before'],
    ['my astana-executor!', 'password-contains-login'],
  ])('refuses %s as %s', async (next, code) => {
    const browser = await signedIn('astana-executor');
    const answer = await browser.post('/api/session/password', { current: DEMO_PASSWORD, next });
    expect(answer.json()).toMatchObject({ status: 422, code });
  });

  it('counts a wrong present password as a guess', async () => {
    const browser = await signedIn('astana-executor2');
    const guess = () => browser.post('/api/session/password', { current: 'wrong guess', next: NEXT });
    for (let guesses = 0; guesses < 5; guesses += 1) {
      expect((await guess()).json()).toMatchObject({ status: 409, code: 'current-password-wrong' });
    }
    expect((await guess()).json()).toMatchObject({ status: 429, code: 'account-locked' });
  });
});
