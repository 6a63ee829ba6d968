import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { actOnce, type Outcome } from '../support/acts.js';
import { Desk } from '../support/desk.js';
import { ageTen, type Lane, lanes, takeIn } from '../support/lanes.js';
import { Program } from '../support/program.js';
import { PageWatch } from '../support/watched-page.js';

const LANE_MS = 180_000;

describe('in the browser', () => {
  let program: Program;
  let browser: Browser | undefined;
  let context: BrowserContext;
  let desk: Desk;
  const watch = new PageWatch();

  beforeAll(async () => {
    program = await Program.start();
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    desk = new Desk(await watch.open(context), program.origin, watch);
  }, LANE_MS);

  afterAll(async () => {
    await browser?.close();
    await program.remove();
  });

  it.each(lanes)(
    'carries a case of $edition from submission to issue',
    async (lane) => {
      const caseId = await carry(lane, 'favourable');
      expect(await desk.seen(caseId)).toMatchObject({ status: 'closed', outcome: 'favourable' });
    },
    LANE_MS,
  );

  it(
    'carries a refusal of an edition without a hearing, and tells the same story after a restart in its middle',
    async () => {
      const caseId = await carry(ageTen, 'refusal', { restartAfter: 'assign-executor' });
      expect(await desk.seen(caseId)).toMatchObject({ status: 'closed', outcome: 'refusal' });
      const told = await desk.history();
      await program.restart();
      await desk.signOut();
      await desk.signIn('auditor');
      await desk.openCase(caseId);
      expect(await desk.history()).toEqual(told);
    },
    LANE_MS,
  );

  it(
    'says so when somebody else acted first, and keeps what was typed until the officer has looked',
    async () => {
      await signInAs('taraz-clerk');
      const caseId = await takeIn(desk, { ...ageTen, service: 'school-meals', filedOn: undefined });
      const other = new Desk(await watch.open(context), program.origin, watch);
      await other.openCase(caseId);
      await actOnce(other, await other.seen(caseId), 'favourable');
      await desk.choose('packageComplete', 'true');
      await desk.page.locator('main form button[type=submit]').click();
      await desk.page.getByText('Істі басқа қызметкер өзгертті').waitFor();
      await desk.check('overtaken');
      await desk.page.getByRole('button', { name: 'Қазіргі күйін көрсету' }).click();
      await desk.page.getByRole('heading', { name: 'Басшыға жолдау' }).waitFor();
      await other.page.close();
    },
    LANE_MS,
  );

  it(
    'is usable by everybody, page by page, and the console has nothing to complain of',
    async () => {
      await signInAs('taraz-clerk');
      const pages = [
        '/',
        '/cases',
        '/overview',
        '/stages',
        '/journals',
        '/journals/print?kind=incoming&year=2019',
        '/editions',
        '/editions/rk-2022-school-meals',
        '/password',
        '/nowhere',
      ];
      for (const path of pages) {
        await desk.open(path);
        await desk.page.locator('h1').waitFor();
        await desk.page.waitForLoadState('networkidle');
        await desk.check(path);
      }
      await desk.signOut();
      await desk.check('/sign-in');
      expect(watch.violations).toEqual([]);
      expect(watch.complaints).toEqual([]);
    },
    LANE_MS,
  );

  async function signInAs(login: string): Promise<void> {
    await context.clearCookies();
    await desk.signIn(login);
  }

  async function carry(lane: Lane, outcome: Outcome, { restartAfter = '' } = {}): Promise<string> {
    await signInAs(lane.intake);
    const caseId = await takeIn(desk, lane);
    let at = lane.intake;
    for (;;) {
      const seen = await desk.openCase(caseId);
      if (seen.step === null) return caseId;
      const login = lane.officers[seen.step.role] ?? '';
      if (login !== at) {
        await signInAs(login);
        at = login;
        await desk.openCase(caseId);
      }
      const told = await desk.history();
      const action = await actOnce(desk, await desk.seen(caseId), outcome);
      if (action !== restartAfter) continue;
      await program.restart();
      await desk.openCase(caseId);
      expect((await desk.history()).slice(0, told.length)).toEqual(told);
    }
  }
});
