import { expect, it } from '@jest/globals';
import { InMemoryEventStore, START } from '#event-store';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { IdentityStreams } from '../streams/identity-streams.js';
import { TestBrowser } from '../testing/browser.js';
import { createIdentityApp } from '../testing/identity-app.js';
import { AT, anExecutor } from '../testing/samples.js';
import type { DemoView } from './demo.controller.js';
import { demoOfficerId, seedDemoAccounts } from './seed-demo-accounts.js';

const clock = new FixedClock(AT);

it('seeding twice does nothing twice, and completes what a crash left out', async () => {
  const store = new InMemoryEventStore(() => clock.now());
  await seedDemoAccounts({ store, clock });
  const first = await store.readAll(START, 1000);
  const accounts = await seedDemoAccounts({ store, clock });
  expect((await store.readAll(START, 1000)).events).toEqual(first.events);
  expect(accounts).toHaveLength(22);
  expect(new Set(accounts.flatMap(({ roles }) => roles)).size).toBe(9);
});

it('names nobody in the names of streams', async () => {
  const store = new InMemoryEventStore(() => clock.now());
  await seedDemoAccounts({ store, clock });
  const { events } = await store.readAll(START, 1000);
  for (const { stream } of events) expect(stream).toMatch(/^(body-[a-z-]+|officer-[0-9a-f-]{36}|login-[0-9a-f]{64})$/);
});

it('leaves a data folder alone in which somebody works for real', async () => {
  const store = new InMemoryEventStore(() => clock.now());
  const context = { commandId: 'real', correlationId: 'real' };
  await new IdentityStreams(store).decideOnOfficer('real', () => [...anExecutor], context);
  expect(await seedDemoAccounts({ store, clock })).toEqual([]);
  expect((await store.readAll(START, 1000)).events).toHaveLength(2);
});

it('every listed account signs in with the listed password', async () => {
  const store = new InMemoryEventStore(() => clock.now());
  await seedDemoAccounts({ store, clock });
  const app = await createIdentityApp({ store, clock, config: testConfig({ DEMO: 'true' }) });
  const { accounts, password } = (await new TestBrowser(app).get('/api/demo')).json<DemoView>();
  for (const { login, name, body } of accounts) {
    const browser = await TestBrowser.signedIn(app, login, password);
    expect((await browser.get('/api/session')).json()).toMatchObject({
      officer: { id: demoOfficerId(login), name, body: { id: body.id } },
    });
  }
  await app.close();
});
