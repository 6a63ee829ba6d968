import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;

describe('a day’s work, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  async function file(fullName: string): Promise<string> {
    const parties = { applicant: { fullName }, children: [{ fullName: 'Ернар Айдынұлы' }] };
    const application = { service: 'school-meals', channel: 'provider-office', parties, ...mealsPackage };
    const { caseId } = await desk.post('/api/cases', application);
    return caseId;
  }

  it(
    'shows what is to do, why a date is what it is, and what comes in meanwhile',
    async () => {
      const { page } = desk;
      await desk.signIn('taraz-clerk');
      await page.locator('[data-live=live]').waitFor();
      const tab = page.getByRole('link', { name: /^Тіркеу \d+$/ });
      const before = Number(/\d+/.exec(await tab.innerText())?.[0]);
      await desk.check('/');
      await file('Әйгерім Қоңырбайқызы');
      await page.getByRole('link', { name: `Тіркеу ${String(before + 1)}` }).click();
      await page.waitForURL(/activity=register/);
      await page.locator(`table[aria-rowcount="${String(before + 2)}"]`).waitFor();
      await page
        .getByRole('button', { name: /^Неге бұл күн/ })
        .first()
        .click();
      await page.getByRole('dialog').getByText('Күнтізбе нұсқасы').waitFor();
      await desk.check('/ why');
      await page.keyboard.press('Escape');
      await page.locator('tr[data-index="0"] th a').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('tr[data-index="1"] th a:focus').waitFor();
      await page.getByRole('button', { name: /^Сақталған тізімдер/ }).click();
      await page.getByRole('textbox', { name: 'Осы тізімнің атауы' }).fill('Тіркейтінім');
      await page.getByRole('button', { name: 'Сақтау' }).click();
      await desk.open('/');
      await page.getByRole('button', { name: 'Сақталған тізімдер: 1' }).click();
      await page.getByRole('link', { name: 'Тіркейтінім' }).click();
      await page.waitForURL(/activity=register/);
    },
    LONG_MS,
  );

  it(
    'finds a case by a name typed without Kazakh letters',
    async () => {
      const { page } = desk;
      await desk.open('/');
      await page.getByRole('searchbox').fill('айгерим кон');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/cases\?q=/);
      await page.getByRole('heading', { name: 'Барлық істер' }).waitFor();
      await page.locator('tbody tr').getByText('Әйгерім Қоңырбайқызы').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(1);
      await desk.check('/cases?q');
    },
    LONG_MS,
  );

  it(
    'does one act in many cases, tells of each, and goes on after the page was closed',
    async () => {
      const { page } = desk;
      await desk.open('/');
      const cases: string[] = [];
      for (const no of [1, 2, 3, 4]) cases.push(await file(`Топтама Нөмір${String(no)}`));
      for (const caseId of cases.slice(0, 3)) {
        await desk.post(`/api/cases/${caseId}/register-application`, { packageComplete: true });
      }
      await desk.open('/?service=school-meals');
      const pickOf = (caseId: string) =>
        page.locator('tr', { has: page.locator(`a[href="/cases/${caseId}"]`) }).getByRole('checkbox');
      for (const caseId of cases) await pickOf(caseId).click();
      await page.getByText('Таңдалды: 4').waitFor();
      await desk.check('/ picked');
      await page.getByRole('button', { name: 'Басшыға жолдау' }).click();
      await page.getByText('Орындалмайды: 1').waitFor();
      expect(await page.locator('[data-prospect=not-due]').count()).toBe(1);
      await desk.check('/bulk preview');
      await failTheSecond();
      await page.getByRole('button', { name: 'Бастау: 3' }).click();
      await page.getByRole('button', { name: 'Орындау: 2' }).waitFor();
      expect(await page.locator('[data-state=done]').count()).toBe(1);
      await desk.post(`/api/cases/${cases[2] ?? ''}/forward-to-head`, {});
      await desk.open('/');
      await page.getByText('Аяқталмаған істер: 2').waitFor();
      await desk.open('/bulk');
      await page.getByRole('button', { name: 'Орындау: 2' }).click();
      await page.getByText('Аяқталды').waitFor();
      expect(await page.locator('[data-state=done]').count()).toBe(2);
      expect(await page.locator('[data-state=overtaken]').count()).toBe(1);
      await desk.check('/bulk result');
      await page.getByRole('button', { name: 'Жабу' }).click();
      await page.waitForURL((url) => url.pathname === '/');
    },
    LONG_MS,
  );

  it(
    'lets one act for another who is away, and writes both names down',
    async () => {
      const { page } = desk;
      await desk.signOut();
      await desk.signIn('taraz-head');
      await desk.open('/absences');
      await page.locator('select[name=officerId]').selectOption({ label: 'Динара Омарова' });
      await page.locator('select[name=deputyId]').selectOption({ label: 'Ерлан Жақсыбаев' });
      await desk.fill('from', today());
      await desk.fill('until', today());
      await desk.fill('orderNumber', '45-ж');
      await desk.fill('orderDate', today());
      await page.getByRole('button', { name: 'Алмастыруды жазу' }).click();
      await page.getByText('Алмастыру жазылды').waitFor();
      await page.getByRole('rowheader', { name: 'Динара Омарова' }).waitFor();
      await desk.check('/absences');
      await desk.signOut();
      await desk.signIn('taraz-executor2');
      await page.getByRole('button', { name: 'Оның жұмысына өту' }).click();
      await page.getByText('Мына қызметкер үшін жұмыс істейсіз: Динара Омарова').waitFor();
      await page.locator('[data-live=live]').waitFor();
      await page.getByRole('link', { name: /^Қарау \d/ }).click();
      await desk.check('/ acting');
      await page.locator('tr[data-index="0"] th a').click();
      await page.locator('#history [data-event]').first().waitFor();
      await desk.open(`${new URL(page.url()).pathname}?do=record-examination`);
      await desk.fill('findings', 'Құжаттар дұрыс');
      await page.locator('main form button[type=submit]').click();
      await page.locator('#history').getByText('Ерлан Жақсыбаев · Динара Омарова үшін').waitFor();
      await page.getByRole('button', { name: 'Өз жұмысыма оралу' }).click();
      await page.getByText('Сіз алмастырасыз: Динара Омарова').waitFor();
    },
    LONG_MS,
  );

  it(
    'lists the work of one who is away beside the own, and works for him on the case that is opened',
    async () => {
      const { page } = desk;
      await desk.open('/');
      await page.getByRole('link', { name: /^Динара Омарова үшін \d/ }).click();
      const row = page.locator('tbody tr[data-index]').filter({ hasText: 'Динара Омарова үшін' }).first();
      await row.waitFor();
      await desk.check('/ with the work of an absent officer');
      expect(await row.getByRole('checkbox').count()).toBe(0);
      await row.getByRole('link', { name: /^(Қарау|Нәтиже|Баламен)/ }).click();
      await page.getByText('Мына қызметкер үшін жұмыс істейсіз: Динара Омарова').waitFor();
      await page.locator('main form[data-action]').waitFor();
      await page.locator('header nav').getByRole('link', { name: 'Менің кезегім' }).click();
      await page.getByText('Сіз алмастырасыз: Динара Омарова').waitFor();
      await page.getByRole('link', { name: 'Барлығы бірге' }).waitFor();
    },
    LONG_MS,
  );

  it(
    'does not say that somebody else changed the case while what the officer did himself is still coming',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      const caseId = await file('Жанар Ерланқызы');
      await desk.openCase(caseId);
      let showHistory = (): void => undefined;
      const held = new Promise<void>((resolve) => (showHistory = resolve));
      await page.route(`**/api/cases/${caseId}/history*`, async (route) => {
        await held;
        return route.continue();
      });
      await desk.choose('packageComplete', 'true');
      await page.locator('main form[data-action] button[type=submit]').click();
      await page.getByRole('heading', { level: 1, name: /\d+\/\d{4}/ }).waitFor();
      expect(await page.getByText('Істі басқа қызметкер өзгертті').count()).toBe(0);
      showHistory();
      await page.getByRole('status').getByText('Өтініш тіркелді').waitFor();
    },
    LONG_MS,
  );

  /** As it is typed; where the office is, days begin five hours before those of Greenwich. */
  function today(): string {
    const [year, month, day] = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10).split('-');
    return [day, month, year].join('.');
  }

  /** The line breaks after the second command has reached the program: nobody here knows what became of it. */
  async function failTheSecond(): Promise<void> {
    let commands = 0;
    await desk.page.route('**/forward-to-head', async (route) => {
      commands += 1;
      if (commands !== 2) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
  }

  it('leaves nothing that not everybody can use, and no fault in the console', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaintsBut(/ERR_CONNECTION_RESET/)).toEqual([]);
  });
});
