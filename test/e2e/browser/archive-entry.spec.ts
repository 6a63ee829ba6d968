import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnce } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { ageTen, takeIn } from '../support/lanes.js';
import type { CaseAction, SeenCase } from '../support/seen-case.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
const ARCHIVIST = 'Сәуле Мұрағатова';
const OWN_PASSWORD = 'Тау басында 7 қыран бар';
const REASON = '2019 жылғы журналдан енгізілді';
/** Of the edition's steps: the whole of what the paper journal tells. */
const ACTS = 10;

describe('a paper case, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'is entered from its journal line to its result in one sitting, on one page',
    async () => {
      const { page } = desk;
      await signInAsArchivist();
      const caseId = await takeIn(desk, ageTen);
      const address = page.url();
      let seen = await desk.seen(caseId);
      const done: CaseAction[] = [];
      while (seen.status === 'open') {
        expect(done.length).toBeLessThan(ACTS);
        const action = await offeredAction(done.at(-1));
        const day = page.locator('[name=occurredAt]');
        // The day of the last act stands there, and the page says so.
        expect(await day.inputValue()).toBe(done.length < 2 ? '09.09.2019' : '10.09.2019');
        await page.getByText('Соңғы әрекеттің күні қойылды').waitFor();
        if (done.length === 1) await day.fill('10.09.2019');
        if (done.length === 0) await desk.fill('lateReason', REASON);
        else expect(await page.locator('[name=lateReason]').inputValue()).toBe(REASON);
        done.push(await actOnce(desk, { ...withOneself(seen), allowedActions: [action] }, 'favourable'));
        expect(page.url()).toBe(address);
        seen = await desk.seen(caseId);
      }
      expect(done.at(-1)).toBe('issue-result');
      await page.getByRole('link', { name: 'Келесі қағаз істі енгізу' }).click();
      expect(await page.locator('select[name=service]').inputValue()).toBe('age-ten-opinion');
      // The next line of the journal is of that day or a later one.
      expect(await page.locator('[name=occurredAt]').inputValue()).toBe('09.09.2019');
      await page.getByText('Алдыңғы істің күні қойылды').waitFor();
      expect(await page.locator('[name=lateReason]').inputValue()).toBe(REASON);
      await page.locator('[name="documents/0/words"]').waitFor();
      // What was refused was asked by the edition of that day: another day begins anew.
      await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
      const refused = page.getByRole('alert').getByText('Деректер дұрыс толтырылмаған');
      await refused.waitFor();
      await desk.fill('occurredAt', '11.09.2019');
      await refused.waitFor({ state: 'detached' });
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  /** The page offers the next act by itself, once it shows the case as it stands now. */
  async function offeredAction(last: string | undefined): Promise<CaseAction> {
    const form = desk.page.locator(`main form[data-action]:not([data-action=${last ?? 'none'}])`).first();
    return (await form.getAttribute('data-action')) as CaseAction;
  }

  /** One who enters the archive of an office holds its roles, given by the administrator. */
  async function signInAsArchivist(): Promise<void> {
    const { page } = desk;
    await desk.signIn('admin');
    await desk.open('/admin/officers/new?bodyId=taraz-education');
    await desk.fill('name', ARCHIVIST);
    await desk.fill('login', 'taraz-archive');
    for (const role of ['clerk', 'head', 'executor']) await page.locator(`label:has(input[value=${role}])`).click();
    await page.getByRole('button', { name: 'Қызметкерді тіркеу' }).click();
    const password = (await page.locator('[data-one-time-password]').innerText()).trim();
    await desk.signOut();
    await desk.fill('login', 'taraz-archive');
    await desk.fill('password', password);
    await page.locator('form button[type=submit]').click();
    await page.waitForURL(/\/password$/);
    await desk.fill('current', password);
    await desk.fill('next', OWN_PASSWORD);
    await page.locator('main form button[type=submit]').click();
    await page.getByRole('status').getByText('Құпиясөз ауыстырылды').waitFor();
  }
});

/** Of the executors to choose from, the one who enters the case. */
function withOneself(seen: SeenCase): SeenCase {
  const forms = seen.forms.map((form) => ({
    ...form,
    ...(form.executors && { executors: form.executors.filter(({ name }) => name === ARCHIVIST) }),
  }));
  return { ...seen, forms };
}
