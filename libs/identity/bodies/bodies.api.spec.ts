import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InMemoryEventStore, START } from '#event-store';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector } from '#read-models';
import { seedDemoAccounts } from '../demo/seed-demo-accounts.js';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { TestBrowser } from '../testing/browser.js';
import { createIdentityApp } from '../testing/identity-app.js';
import { AT } from '../testing/samples.js';
import type { BodyView } from './bodies.responses.js';

const clock = new FixedClock(AT);
const store = new InMemoryEventStore(() => clock.now());
let app: NestFastifyApplication;
let admin: TestBrowser;

beforeAll(async () => {
  await seedDemoAccounts({ store, clock });
  app = await createIdentityApp({ store, clock, config: testConfig({ DEMO: 'true' }) });
  admin = await TestBrowser.signedIn(app, 'admin', DEMO_PASSWORD);
});
afterAll(() => app.close());

const school = {
  id: 'merki-education',
  kind: 'provider',
  name: {
    kk: 'Меркі ауданының білім бөлімі',
    ru: 'Отдел образования Меркенского района',
    en: 'Merki education department',
  },
  jurisdictions: ['zhambyl', 'kz'],
  zone: 'Asia/Almaty',
};
const listed = async (): Promise<BodyView[]> => {
  const { nextPosition } = await store.readAll(START, 100_000);
  await app.get(Projector).whenProcessed(nextPosition, { timeoutMs: 5000 });
  return (await admin.get('/api/bodies')).json();
};

describe('bodies', () => {
  it('are listed for everybody signed in', async () => {
    const clerk = await TestBrowser.signedIn(app, 'taraz-clerk', DEMO_PASSWORD);
    const bodies = (await clerk.get('/api/bodies')).json<BodyView[]>();
    expect(bodies.find(({ id }) => id === 'taraz-education')).toEqual({
      id: 'taraz-education',
      kind: 'provider',
      name: expect.objectContaining({ kk: 'Тараз қаласының білім бөлімі' }),
      jurisdictions: ['zhambyl', 'kz'],
      zone: 'Asia/Almaty',
      administrationId: 'taraz-akimat',
      active: true,
      revision: 0,
    });
    expect((await new TestBrowser(app).get('/api/bodies')).statusCode).toBe(401);
  });

  it('are registered, changed, deactivated and reactivated', async () => {
    const created = await admin.post('/api/bodies', school, { 'idempotency-key': 'merki' });
    expect(created.statusCode).toBe(201);
    expect(created.json()).toMatchObject({ id: school.id, revision: 0 });
    expect((await admin.post('/api/bodies', school, { 'idempotency-key': 'merki' })).json()).toEqual(created.json());
    expect((await admin.post('/api/bodies', school)).json()).toMatchObject({ status: 409, code: 'body-exists' });

    const { id, kind, ...details } = school;
    const change = { ...details, administrationId: 'taraz-akimat' };
    expect((await admin.post(`/api/bodies/${id}/change`, change)).json()).toMatchObject({ revision: 1 });
    expect((await admin.post(`/api/bodies/${id}/deactivate`)).json()).toMatchObject({ revision: 2 });
    expect((await listed()).find((body) => body.id === id)).toMatchObject({
      ...change,
      kind,
      active: false,
      revision: 2,
    });
    expect((await admin.post(`/api/bodies/${id}/reactivate`)).json()).toMatchObject({ revision: 3 });
  });

  it('get an id when none is wished', async () => {
    const { id: _, ...anonymous } = school;
    const { id } = (await admin.post('/api/bodies', anonymous)).json<{ id: string }>();
    expect((await listed()).map((body) => body.id)).toContain(id);
  });

  it.each([
    [{ administrationId: 'nowhere' }, 409, 'not-an-administration'],
    [{ id: 'Bad Id' }, 400, 'invalid-input'],
    [{ id: 'body-850101300123' }, 400, 'invalid-input'],
    [{ zone: 'Europe/Atlantis' }, 400, 'invalid-input'],
    [{ kind: 'school' }, 400, 'invalid-input'],
    [{ name: { kk: 'а', ru: 'б' } }, 400, 'invalid-input'],
  ])('are refused %j', async (change, status, code) => {
    const answer = await admin.post('/api/bodies', { ...school, id: 'another', ...change });
    expect(answer.json()).toMatchObject({ status, code });
  });

  it('deactivated keep their officers out', async () => {
    const operator = await TestBrowser.signedIn(app, 'astana-operator', DEMO_PASSWORD);
    await admin.post('/api/bodies/astana-state-corporation/deactivate');
    expect((await operator.get('/api/session')).statusCode).toBe(401);
    expect((await new TestBrowser(app).signIn('astana-operator', DEMO_PASSWORD)).statusCode).toBe(401);
  });
});
