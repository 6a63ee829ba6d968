import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
/** What is left of A4 between the margins, in pixels of the style sheets. */
const UPRIGHT = 695;
const ON_ITS_SIDE = 1024;
/** Ways elsewhere, things to press and to fill in: nothing of it is for paper. What is to be done stays, as words of a row. */
const FOR_THE_SCREEN =
  'header:not(main header), nav, form, footer, button, input, [data-live], a[class*=button]:not(td a)';

describe('what is printed', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  async function signIn(login: string): Promise<void> {
    await desk.page.emulateMedia({ media: 'screen' });
    await desk.signInAs(login);
    await desk.page.emulateMedia({ media: 'print' });
  }

  /** What stands on the sheet of what should not; and how far it goes over the edge. */
  async function strayOn(path: string, shown: string, width = UPRIGHT): Promise<string[]> {
    const { page } = desk;
    await page.setViewportSize({ width, height: 900 });
    await desk.open(path);
    await page.locator(shown).first().waitFor();
    const stray = await page.locator(FOR_THE_SCREEN).filter({ visible: true }).allInnerTexts();
    const beyond = await page.evaluate<number>('document.documentElement.scrollWidth');
    return [...stray, ...(beyond > width ? [`${String(beyond)} pixels wide`] : [])].map((text) => `${path}: ${text}`);
  }

  /** Its page, for whoever is signed in. */
  async function issuedCase(): Promise<string> {
    return desk.page.evaluate(async () => {
      const answer = await fetch('/api/cases?limit=1&closedBy=issued');
      const { items } = (await answer.json()) as { readonly items: readonly { readonly caseId: string }[] };
      return `/cases/${items[0]?.caseId ?? ''}`;
    });
  }

  it(
    'has nothing to press on it, and fits the sheet: an officer’s pages',
    async () => {
      await signIn('taraz-clerk');
      const path = await issuedCase();
      const stray = [
        ...(await strayOn('/', 'tr[data-index]')),
        ...(await strayOn('/cases', 'main tbody tr', ON_ITS_SIDE)),
        ...(await strayOn(path, '#history [data-event]')),
        ...(await strayOn(`${path}/receipts/intake`, 'main ol')),
        ...(await strayOn('/journals', 'main tbody tr', ON_ITS_SIDE)),
        ...(await strayOn('/editions/rk-2022-school-meals', 'main dl')),
      ];
      expect(stray).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'has nothing to press on it, and fits the sheet: an auditor’s pages',
    async () => {
      await signIn('auditor');
      const stray = [
        ...(await strayOn('/monitoring', '[data-chart] svg')),
        ...(await strayOn('/monitoring/lateness', 'main tbody tr')),
        ...(await strayOn('/monitoring/cases', 'main tbody tr', ON_ITS_SIDE)),
      ];
      expect(stray).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'says of a case replayed at which act it stands, and nothing of how to get to another',
    async () => {
      const { page } = desk;
      await signIn('auditor');
      await page.emulateMedia({ media: 'screen' });
      await desk.open(`${await issuedCase()}/replay`);
      await desk.fill('reason', 'Жоспарлы тексеру');
      await page.getByRole('button', { name: 'Ашу', exact: true }).click();
      const panel = page.locator('[data-shown]');
      await panel.waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await panel.locator('[data-event]').first().isVisible()).toBe(true);
      expect(await page.locator(FOR_THE_SCREEN).filter({ visible: true }).allInnerTexts()).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is the whole queue, not what the screen had room for',
    async () => {
      const { page } = desk;
      await signIn('taraz-executor');
      await page.setViewportSize({ width: UPRIGHT, height: 300 });
      await desk.open('/');
      const rows = page.locator('tr[data-index]');
      await rows.first().waitFor();
      const waiting = await page.evaluate(async () => {
        const answer = await fetch('/api/queue');
        const { counts } = (await answer.json()) as { readonly counts: { readonly waiting: number } };
        return counts.waiting;
      });
      expect(waiting).toBeGreaterThan(0);
      expect(await rows.count()).toBe(waiting);
      expect(await rows.first().locator('input').isVisible()).toBe(false);
    },
    LONG_MS,
  );
});
