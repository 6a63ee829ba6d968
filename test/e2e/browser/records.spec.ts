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
    'asks another body, records its answer, and says until when one waits',
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

  /** Does what the steps ask until it is the officer's turn. */
  async function carryTo(caseId: string, login: string): Promise<void> {
    for (const officer of ['taraz-clerk', 'taraz-clerk', 'taraz-head']) {
      await desk.signInAs(officer);
      await actOnce(desk, await desk.openCase(caseId), 'favourable');
    }
    await desk.signInAs(login);
  }
});
