import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actOnce } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;

describe('beside the steps, in the browser', () => {
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
    'asks another body, records its answer, says until when one waits, and offers the ground of a negative one',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      await desk.goTo('Жаңа өтініш');
      await page.locator('select[name=service]').selectOption('agency-accreditation');
      await desk.fill('parties/applicant/fullName', 'Children of Peace агенттігі');
      await desk.choose('consent', 'true');
      await desk.handInAll();
      await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
      await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
      const caseId = page.url().split('/').at(-1) ?? '';
      await carryTo(caseId, 'taraz-executor');
      await desk.open(`/cases/${caseId}?do=request-conclusions`);
      await desk.fill('requests/0/body', 'Сыртқы істер министрлігі');
      await page.getByRole('button', { name: 'Орган қосу' }).click();
      await desk.fill('requests/1/body', 'Ішкі істер министрлігі');
      await desk.send('request-conclusions', 'Қорытындылар сұратылды');
      await page.getByRole('heading', { name: 'Ішкі істер министрлігі' }).waitFor();
      await desk.open(`/cases/${caseId}?do=record-conclusion`);
      await page.getByText('Сыртқы істер министрлігі – мерзімі').click();
      await desk.choose('outcome', 'positive');
      await desk.fill('text', 'Қарсылық жоқ');
      await desk.send('record-conclusion', 'Қорытынды жазылды');
      const states = page.locator('[data-conclusion]');
      expect(await states.nth(0).getAttribute('data-conclusion')).toBe('positive');
      expect(await states.nth(1).getAttribute('data-conclusion')).toBe('awaited');
      await desk.open(`/cases/${caseId}?do=record-conclusion`);
      await page.getByText('Ішкі істер министрлігі – мерзімі').click();
      await desk.choose('outcome', 'negative');
      await desk.fill('text', 'Қарсымыз');
      await desk.send('record-conclusion', 'Қорытынды жазылды');
      await desk.open(`/cases/${caseId}?do=propose-refusal`);
      await page.getByText('Теріс қорытынды бар (Ішкі істер министрлігі)').waitFor();
      const grounds = page.locator('fieldset[name=grounds]').getByRole('checkbox');
      expect(await grounds.first().isChecked()).toBe(true);
      expect(await grounds.nth(1).isChecked()).toBe(false);
      await desk.check('/cases/:id propose-refusal after a negative conclusion');
    },
    LONG_MS,
  );

  it(
    'has a complaint considered by the provider itself, and its case come back',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      const caseId = await refused();
      const complaint = await complain(caseId, 'decision');
      await page.getByText('Қызмет берушінің басшысына').waitFor();
      await desk.signInAs('taraz-head');
      await page.getByRole('link', { name: /Шешімін күтіп тұрған шағымдар: 1/ }).click();
      await page.getByRole('link', { name: /^Ш-\d+\/\d{4}$/ }).click();
      await page.getByRole('heading', { name: 'Шағымды қарау' }).waitFor();
      await desk.choose('outcome', 'not-satisfied');
      await page.getByText('Шағым мен іс қарайтын органға жіберілуі тиіс.').waitFor();
      await desk.choose('outcome', 'satisfied');
      await page.getByText('Иә, іс қайта ашылады').waitFor();
      await desk.fill('text', 'Құжаттар қайта қабылданады');
      await desk.check('/complaints/:id answer-complaint');
      await page.getByRole('button', { name: 'Шағымды қарау' }).click();
      await page.getByRole('status').getByText('Шағым қаралды').waitFor();
      await page.getByText('Іс қайта ашылды').first().waitFor();
      await desk.signInAs('taraz-clerk');
      await desk.open(`/cases/${caseId}`);
      await page.getByText('Құжаттар қайта қабылданады').first().waitFor();
      await page.getByRole('heading', { name: 'Өтінішті тіркеу', exact: true }).waitFor();
      await desk.open(complaint);
      await page.getByText('Нұрлан Бекенов · Басшы').waitFor();
      await desk.check('/complaints/:id answered by the provider');
    },
    LONG_MS,
  );

  it(
    'does not offer to open a case that is open, and tells the head why he does not answer for himself',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      const caseId = await takeIn(desk, meals);
      const delay = await complain(caseId, 'omission');
      await desk.signInAs('taraz-head');
      await desk.open(delay);
      await desk.choose('outcome', 'satisfied');
      await page.getByText('Іс әлі ашық: ол қайта ашылмайды').waitFor();
      await desk.fill('text', 'Өтініш бүгін тіркеледі');
      await page.getByRole('button', { name: 'Шағымды қарау' }).click();
      await page.getByText('іс әлі ашық', { exact: true }).waitFor();
      await carryTo(caseId, 'taraz-clerk');
      const own = await complain(caseId, 'act', 'Нұрлан Бекенов');
      await desk.signInAs('taraz-head');
      await desk.open(own);
      await page.getByText('лауазымды адам өз шешіміне берілген шағымды қарамайды (ӘРПК, 97(2)-бап)').waitFor();
      await page.getByText('Органда шағымды қарай алатын басқа басшы жоқ').waitFor();
      expect(await page.getByRole('button', { name: 'Шағымды қарау' }).count()).toBe(0);
      await page.getByRole('heading', { name: 'Қарайтын органға жіберу' }).waitFor();
      await desk.check('/complaints/:id not his to answer');
    },
    LONG_MS,
  );

  it(
    'puts an entry right where it is read, and shows the case what holds',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      const caseId = await takeIn(desk, meals);
      await desk.openCase(caseId);
      const entry = page.locator('[data-event=ApplicationSubmitted]');
      await entry.getByRole('button', { name: 'Осы жазбаны түзету' }).click();
      await desk.fill('correction/details/fullName', 'Гүлсара Нұрпейіс');
      // A refused form is mended and sent with one press: the button stays under the pointer.
      await entry.getByRole('button', { name: 'Жазбаны түзету' }).click();
      await entry.getByText('Міндетті өріс').last().waitFor();
      await desk.fill('reason', 'Тегі қате жазылған');
      await desk.check('/cases/:id correct-entry');
      await entry.getByRole('button', { name: 'Жазбаны түзету' }).click();
      await entry.getByText('Түзетілген').waitFor();
      await entry.getByRole('status').getByText('Түзету жазылды').waitFor();
      expect(await entry.locator('del').innerText()).toBe('Гүлсара Бақытқызы Нұрпейісова');
      const told = await page.locator('[data-event=EntryCorrected]').innerText();
      expect(told).toContain('Гүлсара Бақытқызы Нұрпейісова → Гүлсара Нұрпейіс');
    },
    LONG_MS,
  );

  it(
    'opens a book, finds a name in it, and prints the whole of it',
    async () => {
      const { page } = desk;
      await desk.signInAs('taraz-clerk');
      await desk.goTo('Журналдар');
      await page.locator('tbody tr').first().waitFor();
      await page.getByRole('combobox', { name: 'Жыл' }).selectOption('2019');
      await page.getByRole('searchbox').fill('қожахметова');
      await page.getByRole('button', { name: 'Іздеу' }).click();
      await page.getByText('Сәуле Мұратқызы Қожахметова').waitFor();
      await desk.check('/journals found');
      await page.getByRole('link', { name: 'Басып шығару' }).click();
      await page.getByRole('button', { name: 'Басып шығару' }).waitFor();
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
      await desk.check('/journals/print');
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  /** An application that the clerk who is signed in does not accept. */
  async function refused(): Promise<string> {
    const { page } = desk;
    await desk.goTo('Жаңа өтініш');
    await page.locator('select[name=service]').selectOption('agency-accreditation');
    await desk.fill('parties/applicant/fullName', 'Children of Peace агенттігі');
    await desk.choose('consent', 'true');
    await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    const caseId = page.url().split('/').at(-1) ?? '';
    await desk.open(`/cases/${caseId}?do=refuse-acceptance`);
    await desk.fill('reason', 'Құжаттар жоқ');
    await desk.send('refuse-acceptance', 'Қабылдаудан бас тарту жазылды');
    return caseId;
  }

  /** A complaint to the head, on the case or on what somebody did in it; answers with where it is. */
  async function complain(caseId: string, kind: string, official?: string): Promise<string> {
    const { page } = desk;
    await desk.openCase(caseId);
    await page.getByRole('link', { name: 'Шағым тіркеу' }).click();
    await desk.choose('kind', kind);
    if (official !== undefined) {
      const label = await page.locator('select[name=entry] option', { hasText: official }).first().innerText();
      await page.locator('select[name=entry]').selectOption({ label });
    }
    await desk.choose('addressee', 'provider');
    await desk.fill('text', 'Жолданымым толық қаралмады');
    await desk.fill('learnedOn', new Date().toLocaleDateString('ru-RU', { timeZone: 'Asia/Almaty' }));
    await desk.choose('appealInformation', 'true');
    await page.getByRole('button', { name: 'Шағымды тіркеу' }).click();
    await page.waitForURL(/\/complaints\/[0-9a-f-]{36}$/);
    return new URL(page.url()).pathname;
  }

  /** Does what the steps ask until it is the officer's turn. */
  async function carryTo(caseId: string, login: string): Promise<void> {
    for (const officer of ['taraz-clerk', 'taraz-clerk', 'taraz-head']) {
      await desk.signInAs(officer);
      await actOnce(desk, await desk.openCase(caseId), 'favourable');
    }
    await desk.signInAs(login);
  }
});
