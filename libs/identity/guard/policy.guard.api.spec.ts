import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InMemoryEventStore } from '#event-store';
import { FixedClock, Public } from '#platform';
import { testConfig } from '#platform/testing';
import { seedDemoAccounts } from '../demo/seed-demo-accounts.js';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { TestBrowser } from '../testing/browser.js';
import { assertEveryRouteHasPolicy } from '../testing/every-route-has-policy.js';
import { createIdentityApp } from '../testing/identity-app.js';
import { AT } from '../testing/samples.js';
import type { Viewer } from '../viewer.js';
import { Allow, CurrentViewer, SignedIn } from './policy.decorators.js';

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  find(): string {
    return 'open by mistake';
  }
}

@Public()
@Controller('api/doors')
class DoorsController {
  @Get('public')
  open(): string {
    return 'open';
  }

  @SignedIn()
  @Get('signed-in')
  who(@CurrentViewer() viewer: Viewer): Viewer {
    return viewer;
  }

  @Allow('head', 'auditor')
  @Post('heads')
  heads(): string {
    return 'open';
  }
}

@Module({ controllers: [ForgottenController, DoorsController] })
class DoorsModule {}

const clock = new FixedClock(AT);
const store = new InMemoryEventStore(() => clock.now());
let app: NestFastifyApplication;
beforeAll(async () => {
  await seedDemoAccounts({ store, clock });
  app = await createIdentityApp({ store, clock, config: testConfig({ DEMO: 'true' }), modules: [DoorsModule] });
});
afterAll(() => app.close());

describe('a route', () => {
  it('without a rule is closed to everybody, and named by the check', async () => {
    const admin = await TestBrowser.signedIn(app, 'admin', DEMO_PASSWORD);
    expect((await admin.get('/api/forgotten')).json()).toMatchObject({ status: 403, code: 'route-without-policy' });
    expect(() => assertEveryRouteHasPolicy(app)).toThrow('ForgottenController.find');
  });

  it('that is public needs no session', async () => {
    expect((await new TestBrowser(app).get('/api/doors/public')).body).toBe('open');
  });

  it('with a rule of its own is closed even in a public class', async () => {
    expect((await new TestBrowser(app).get('/api/doors/signed-in')).statusCode).toBe(401);
  });

  it('is told on whose behalf it runs', async () => {
    const head = await TestBrowser.signedIn(app, 'taraz-head', DEMO_PASSWORD);
    expect((await head.get('/api/doors/signed-in')).json()).toMatchObject({
      name: 'Нұрлан Бекенов',
      roles: ['head'],
      scope: ['taraz-education'],
      body: { id: 'taraz-education', administrationId: 'taraz-akimat', active: true },
    });
  });

  it('for roles lets these in and no other, and nobody without the CSRF token', async () => {
    const head = await TestBrowser.signedIn(app, 'taraz-head', DEMO_PASSWORD);
    const clerk = await TestBrowser.signedIn(app, 'taraz-clerk', DEMO_PASSWORD);
    expect((await head.post('/api/doors/heads')).statusCode).toBe(201);
    expect((await clerk.post('/api/doors/heads')).json()).toMatchObject({ code: 'role-not-allowed' });
    head.csrfToken = '';
    expect((await head.post('/api/doors/heads')).json()).toMatchObject({ code: 'csrf-token-invalid' });
  });
});
