import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { calendarWithDayOff } from '../../../libs/cases/testing/calendars.js';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const OWN_PASSWORD = 'Тау басында 7 қыран бар';

describe('the administration, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(390);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'registers a body, and puts its name right',
    async () => {
      const { page } = desk;
      await desk.signInAs('admin');
      await desk.open('/admin/bodies');
      await page.locator('[data-body=taraz-education]').waitFor();
      await desk.check('/admin/bodies');
      await page.getByRole('link', { name: 'Жаңа орган' }).click();
      await page.getByRole('button', { name: 'Органды тіркеу' }).click();
      await page.getByRole('alert').waitFor();
      await desk.check('/admin/bodies/new refused');
      await page.locator('select[name=kind]').selectOption('provider');
      await desk.fill('name/kk', 'Шу ауданының білім бөлімі');
      await desk.fill('name/ru', 'Отдел образования Шуского района');
      await desk.fill('name/en', 'Education department of Shu');
      await page.locator('label:has(input[value=zhambyl])').click();
      await desk.fill('id', 'shu-education');
      await page.getByRole('button', { name: 'Органды тіркеу' }).click();
      await page.getByRole('status').getByText('Орган тіркелді').waitFor();
      await desk.fill('name/en', 'Education department of Shu district');
      await page.getByRole('button', { name: 'Өзгерістерді сақтау' }).click();
      await page.getByRole('status').getByText('Өзгерістер сақталды').waitFor();
      await desk.check('/admin/bodies/:id');
    },
    LONG_MS,
  );

  it(
    'gives an account with a password that is shown once, which opens the door once',
    async () => {
      const { page } = desk;
      await page.getByRole('link', { name: 'Органның қызметкерлері' }).click();
      await page.getByText('Ондай қызметкер табылмады').waitFor();
      await desk.check('/admin/officers empty');
      await page.getByRole('link', { name: 'Жаңа қызметкер' }).click();
      await desk.fill('name', 'Жұлдыз Ахметова');
      await desk.fill('login', 'zhuldyz');
      await page.locator('label:has(input[value=clerk])').click();
      await desk.check('/admin/officers/new');
      await page.getByRole('button', { name: 'Қызметкерді тіркеу' }).click();
      const password = await shownPassword();
      await desk.check('/admin/officers/new password');
      await page.getByRole('link', { name: 'Тіркелгіні ашу' }).click();
      await page.getByRole('heading', { name: 'Жұлдыз Ахметова' }).waitFor();
      await page.goBack();
      await page.locator('input[name=login]').waitFor();
      expect(await page.locator('[data-one-time-password]').count()).toBe(0);
      await signInWith('zhuldyz', password);
      await page.waitForURL(/\/password$/);
      await desk.fill('current', password);
      await desk.fill('next', OWN_PASSWORD);
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('status').getByText('Құпиясөз ауыстырылды').waitFor();
    },
    LONG_MS,
  );

  it(
    'finds an officer without Kazakh letters, changes roles, resets the password, takes the account out of use',
    async () => {
      const { page } = desk;
      await desk.signInAs('admin');
      await desk.open('/admin/officers');
      await page.locator('[data-officer=zhuldyz]').waitFor();
      await desk.check('/admin/officers');
      await page.getByRole('searchbox').fill('жулдыз');
      await page.locator('[data-officer=taraz-clerk]').waitFor({ state: 'detached' });
      expect(await page.locator('[data-officer]').count()).toBe(1);
      await page.getByRole('link', { name: 'Жұлдыз Ахметова' }).click();
      await page.locator('label:has(input[value=executor])').click();
      await page.getByRole('button', { name: 'Өзгерістерді сақтау' }).click();
      await page.getByText('Кеңсе қызметкері, Жауапты орындаушы').waitFor();
      await page.locator('label:has(input[value=auditor])').click();
      await page.getByRole('button', { name: 'Өзгерістерді сақтау' }).click();
      await page.getByRole('alert').waitFor();
      await desk.check('/admin/officers/:id refused');
      await page.getByRole('button', { name: 'Құпиясөзді ауыстыру' }).click();
      await shownPassword();
      await page.getByRole('button', { name: 'Өшіру', exact: true }).click();
      await page.getByRole('button', { name: 'Қайта қосу' }).waitFor();
      await desk.check('/admin/officers/:id inactive');
    },
    LONG_MS,
  );

  it(
    'shows the calendar in use, what another year would move, and applies the one in use',
    async () => {
      const { page } = desk;
      await desk.open('/admin/calendar');
      await page.locator('[data-calendar]').waitFor();
      const year = calendarWithDayOff('2026-09-09', '2026-09-12').years.get(2026);
      const look = async (content: string): Promise<void> => {
        const file = { name: 'year.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) };
        await page.locator('input[type=file]').first().setInputFiles(file);
        await page.getByText('year.yaml').waitFor();
        await page.getByRole('button', { name: 'Көрсету' }).click();
      };
      const told = page.getByRole('alert').getByRole('listitem');
      await look('');
      await told.getByText('бос болмауы керек').waitFor();
      await look(stringify({ ...year, sources: [1], transfer: [] }));
      await told.getByText('/transfer: Мұндай өріс жоқ.').waitFor();
      await told.getByText('/sources/0: Мән түрі сәйкес емес. Керегі: мәтін.').waitFor();
      await look(stringify(year));
      await page.getByRole('status').getByText('Мерзімі жылжитын істер').waitFor();
      await page.getByText('демалыс болады').waitFor();
      await desk.check('/admin/calendar previewed');
      await page.locator('input[name=cause]').fill('Сынақ: өзгеріс жоқ');
      await page.getByRole('button', { name: 'Мерзімдерді түзету' }).click();
      await page.getByRole('status').getByText('Мерзімі түзетілген істер: 0').waitFor();
    },
    LONG_MS,
  );

  it(
    'writes down who acts for whom in a body that is named first',
    async () => {
      const { page } = desk;
      await desk.open('/absences');
      await page.locator('select[name=bodyId]').selectOption('taraz-education');
      await page.locator('select[name=officerId]').selectOption({ label: 'Нұрлан Бекенов' });
      expect(await page.locator('select[name=deputyId] option', { hasText: 'Нұрлан Бекенов' }).count()).toBe(0);
      await page.locator('select[name=deputyId]').selectOption({ label: 'Динара Омарова' });
      await desk.fill('from', '01.01.2099');
      await desk.fill('until', '10.01.2099');
      await desk.fill('orderNumber', '17-ж');
      await desk.fill('orderDate', '27.11.2026');
      await desk.check('/absences administrator');
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('status').getByText('Алмастыру жазылды').waitFor();
      await page.getByRole('rowheader', { name: /Нұрлан Бекенов\s+Тараз қаласының білім бөлімі/ }).waitFor();
    },
    LONG_MS,
  );

  it(
    'erases a person of a closed case that is found by its number, when asked twice',
    async () => {
      const { page } = desk;
      await desk.open('/admin/erasure');
      await page.getByRole('searchbox').fill('6/2026');
      await page.getByRole('button', { name: 'Іздеу' }).click();
      await page.getByText('Іс әлі аяқталмаған').waitFor();
      await page.getByRole('searchbox').fill('5/2026');
      await page.getByRole('button', { name: 'Іздеу' }).click();
      const erase = page.getByRole('button', { name: 'Біржола өшіру' });
      await erase.waitFor();
      await desk.choose('subjectIds/1', (await page.locator('input[name="subjectIds/1"]').getAttribute('value')) ?? '');
      await desk.fill('ground', 'Сот шешімі № 2-315');
      expect(await erase.isDisabled()).toBe(true);
      await page.getByText('Мұны қайтаруға болмайтынын түсінемін').click();
      await desk.check('/admin/erasure');
      await erase.click();
      await page.getByRole('status').getByText('Деректер өшірілді').waitFor();
      expect(await page.locator('input[name^="subjectIds/"]').count()).toBe(1);
    },
    LONG_MS,
  );

  it(
    'says what the system is doing, and that this is for administrators',
    async () => {
      const { page } = desk;
      await desk.open('/');
      await page.waitForURL(/\/admin\/system$/);
      await page.getByText('Бәрі дұрыс жұмыс істеп тұр').waitFor();
      await page.getByRole('button', { name: /^Құрамы/ }).click();
      await page.locator('[data-model=case-details]').waitFor();
      await desk.check('/admin/system');
      await desk.signInAs('taraz-clerk');
      await desk.openMenu();
      await page.getByRole('link', { name: 'Барлық істер' }).waitFor();
      expect(await page.getByRole('link', { name: 'Әкімшілік' }).count()).toBe(0);
      for (const path of ['officers', 'bodies', 'calendar', 'erasure', 'system']) {
        await desk.open(`/admin/${path}`);
        await page.getByText('Бұл бет жүйе әкімшісіне арналған').waitFor();
      }
      await desk.check('/admin not for you');
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  async function signInWith(login: string, password: string): Promise<void> {
    await desk.context.clearCookies();
    await desk.open('/sign-in');
    await desk.fill('login', login);
    await desk.fill('password', password);
    await desk.page.locator('form button[type=submit]').click();
  }

  async function shownPassword(): Promise<string> {
    return (await desk.page.locator('[data-one-time-password]').innerText()).trim();
  }
});
