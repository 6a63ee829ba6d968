import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const CASE_PAGE = /\/cases\/[0-9a-f-]{36}$/;
const GUARDIANSHIP = 'guardianship-establishment';

describe('taking in and giving out, in the browser', () => {
  let office: Office;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
    ({ page } = desk);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  async function begin(service: string): Promise<void> {
    await desk.goTo('Жаңа өтініш');
    await page.locator('select[name=service]').selectOption(service);
  }

  it(
    'says who takes a service in, and does not show one officer what another may do',
    async () => {
      await desk.signInAs('taraz-clerk');
      await begin(GUARDIANSHIP);
      await page.getByText('Мемлекеттік корпорация: Мемлекеттік корпорация операторы').waitFor();
      await desk.check('/applications/new taken in elsewhere');
      await desk.signOut();
      await page.getByRole('button', { name: /\btaraz-operator$/ }).click();
      await begin(GUARDIANSHIP);
      await page.locator('select[name=providerId]').selectOption('taraz-education');
      await page.locator('input[name=channel][value=state-corporation]').waitFor({ state: 'attached' });
    },
    LONG_MS,
  );

  it(
    'shows an empty desk with the way to the counter, and a closed page with the way back',
    async () => {
      await desk.signInAs('astana-operator');
      await page.getByText('Сізді күткен іс жоқ').waitFor();
      await desk.check('/ with nothing to do');
      await page.locator('main').getByRole('link', { name: 'Жаңа өтініш' }).click();
      await page.locator('select[name=service]').waitFor();
      await desk.open('/case-looks');
      await page.getByText('Бұл әрекет сіздің рөліңізге рұқсат етілмеген').waitFor();
      await desk.check('/case-looks without permission');
      await page.locator('main').getByRole('link', { name: 'Кезегіме оралу' }).click();
      await page.getByText('Сізді күткен іс жоқ').waitFor();
    },
    LONG_MS,
  );

  it(
    'refuses an incomplete package, with a receipt in two copies on paper and as PDF',
    async () => {
      await desk.signInAs('astana-operator');
      await begin(GUARDIANSHIP);
      await desk.fill('parties/applicant/fullName', 'Айнұр Бекқызы Сейтқали');
      await desk.choose('documents/0/code', 'application');
      await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
      await page.waitForURL(CASE_PAGE);
      await page.getByText('Құжаттар топтамасы толық емес').waitFor();
      await desk.check('/cases/:id taken in, incomplete');
      await page.getByRole('link', { name: 'Қабылдаудан бас тарту' }).click();
      await desk.fill('reason', 'Анықтамалар жоқ.');
      await desk.send('refuse-acceptance', 'Қабылдаудан бас тарту жазылды');
      await page.getByText('аяқталмай тоқтады').waitFor();
      await page.getByRole('link', { name: 'Қолхатты 2 данада басып шығару' }).first().click();
      await page.getByRole('region', { name: '2-дана' }).waitFor();
      const paper = page.getByRole('link', { name: /қолхат № Б-\d+\/\d{4}: қазақша$/ });
      const answer = await desk.context.request.get(
        `${office.program.origin}${(await paper.getAttribute('href')) ?? ''}`,
      );
      expect(answer.headers()['content-type']).toBe('application/pdf');
      await page.getByText('Қолхаттың табысталғаны жазылмаған').waitFor();
      await desk.check('/cases/:id/receipts/acceptance-refusal with its PDF');
      await page.getByRole('link', { name: 'Іске оралу' }).click();
      await page.getByRole('button', { name: 'Хабарламаны жазу' }).click();
      expect(await page.locator('select[name=channel]').inputValue()).toBe('in-person');
      await desk.choose('outcome', 'delivered');
      await desk.choose('takenBy', 'representative');
      await desk.fill('proof', 'Сенімхат № 12, қолы бар');
      await desk.check('/cases/:id record-notice of a receipt');
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('status').getByText('Хабарлама жазылды').waitFor();
      await page.getByText(/Қолма-қол тапсыру\. Жеткізілді, Өкілі: Сенімхат № 12/).waitFor();
      await page.getByRole('link', { name: 'Қолхатты 2 данада басып шығару' }).first().click();
      await page.getByText('Қолхат өкіліне табысталды').waitFor();
      await desk.goTo('Қабылданбағандар');
      await page.getByText('Қолхат беріп қабылдаудан бас тартылған өтініштер').waitFor();
      await page.locator('main').getByRole('link', { name: 'Журналдар' }).click();
      await page.getByText('Органның журналдары').waitFor();
      await page.getByRole('cell', { name: /^өкіліне, / }).waitFor();
      await desk.check('/journals of refused acceptances');
      await desk.check('/cases/:id/receipts/acceptance-refusal handed over');
    },
    LONG_MS,
  );

  it(
    'has the result at hand where it is given out, and its receiver by one press',
    async () => {
      await desk.signInAs('taraz-clerk');
      await page.getByRole('link', { name: '3/2019', exact: true }).click();
      await page
        .getByRole('link', { name: /дәлелді бас тарту № Н-2\/2019: қазақша$/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Көрсетілетін қызметті алушы: Оксана Викторовна Ким' }).click();
      expect(await page.locator('[name=receivedBy]').inputValue()).toBe('Оксана Викторовна Ким');
    },
    LONG_MS,
  );

  it(
    'tells the applicant, attempt by attempt, until it is proved that he knows',
    async () => {
      await desk.goTo('Барлық істер');
      await page.getByRole('link', { name: '5/2026' }).click();
      await page.getByRole('button', { name: 'Хабарламаны жазу' }).click();
      const send = page.locator('main form button[type=submit]');
      await send.click();
      const channel = page.locator('select[name=channel]');
      await page.getByRole('alert').getByText('Міндетті өріс').first().waitFor();
      expect(await channel.getAttribute('aria-invalid')).toBe('true');
      await desk.check('/cases/:id record-notice refused');
      await channel.selectOption('telephone-message');
      expect(await channel.getAttribute('aria-invalid')).toBeNull();
      await desk.choose('outcome', 'failed');
      await desk.fill('proof', 'Тұтқаны көтермеді');
      await send.click();
      await page.getByRole('status').getByText('Хабарлама жазылды').waitFor();
      await page.getByRole('button', { name: 'Хабарламаны жазу' }).click();
      await channel.selectOption('registered-letter');
      await desk.choose('outcome', 'delivered');
      await desk.fill('proof', 'RB 123 456');
      await send.click();
      await page.getByText('RB 123 456').first().waitFor();
      await page.getByText('Тұтқаны көтермеді').first().waitFor();
    },
    LONG_MS,
  );

  it(
    'says that a session ended in the middle of a form, and goes on with what was typed',
    async () => {
      await desk.signInAs('taraz-clerk');
      await begin('school-meals');
      await desk.fill('parties/applicant/fullName', 'Гүлсара Нұрпейісова');
      await desk.context.clearCookies();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Сеанс аяқталды').waitFor();
      await desk.check('/sign-in after a session ended');
      await page.getByRole('button', { name: /\btaraz-clerk$/ }).click();
      await page.getByRole('button', { name: 'Жалғастыру' }).click();
      expect(await page.locator('[name="parties/applicant/fullName"]').inputValue()).toBe('Гүлсара Нұрпейісова');
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });
});
