import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnce, type Outcome } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { ageTen, type Lane, lanes, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LANE_MS = 180_000;

describe('in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LANE_MS);

  afterAll(async () => {
    await office.close();
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
      await office.program.restart();
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
      await desk.signInAs('taraz-clerk');
      const caseId = await takeIn(desk, { ...ageTen, service: 'school-meals', filedOn: undefined });
      const other = await office.deskIn(desk.context);
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
      await desk.signInAs('taraz-clerk');
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
      expect(office.watch.violations).toEqual([]);
      expect(office.watch.complaints).toEqual([]);
    },
    LANE_MS,
  );

  async function carry(lane: Lane, outcome: Outcome, { restartAfter = '' } = {}): Promise<string> {
    await desk.signInAs(lane.intake);
    const caseId = await takeIn(desk, lane);
    let at = lane.intake;
    for (;;) {
      const seen = await desk.openCase(caseId);
      if (seen.step === null) return caseId;
      const login = lane.officers[seen.step.role] ?? '';
      if (login !== at) {
        await desk.signInAs(login);
        at = login;
        await desk.openCase(caseId);
      }
      const told = await desk.history();
      const action = await actOnce(desk, await desk.seen(caseId), outcome);
      if (action !== restartAfter) continue;
      await office.program.restart();
      await desk.openCase(caseId);
      expect((await desk.history()).slice(0, told.length)).toEqual(told);
    }
  }
});
