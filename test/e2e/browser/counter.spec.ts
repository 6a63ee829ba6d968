import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import { Hands } from '../support/hands.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const CASE_PAGE = /\/cases\/[0-9a-f-]{36}$/;
/** Once it stands there the read models hold the case, and lists count it. */
const HISTORY = '#history [data-event] >> nth=0';
const QUESTIONS = 8;

/** Keys that lead through a whole application, letters of the texts apart. */
const counters = [
  // By Tab, Space, arrows and Enter alone the clerk needed 53 for school meals and could not reach the questions at all.
  { login: 'taraz-clerk', service: 'Free and', questions: QUESTIONS, documents: 2, strokes: 21 },
  // The operator's shortest: a meeting with a child. The provider stands to reason; each document takes one key, as an answer does.
  { login: 'astana-operator', service: 'Permission for', questions: 0, documents: 4, strokes: 15 },
] as const;
type Counter = (typeof counters)[number];

describe('the counter, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it.each(counters)(
    '$login takes an application in by keyboard alone, in $strokes strokes',
    async (counter) => {
      const { page } = desk;
      await signInInKazakh(counter.login);
      await desk.open('/applications/new');
      const hands = await chooseService(counter.service);
      await page.locator('input[name=channel]').first().waitFor({ state: 'attached' });
      await hands.press('Alt+PageDown');
      expect(await hands.isAt('input[name=channel]')).toBe(true);
      await hands.press('Alt+PageDown');
      await fillByKeys(hands, counter);
      await desk.check('/applications/new by keyboard');
      await hands.press('Control+Enter');
      await page.waitForURL(CASE_PAGE);
      expect(hands.strokes).toBe(counter.strokes);
    },
    LONG_MS,
  );

  it(
    'begins at the channel that was used last',
    async () => {
      const { page } = desk;
      await signInInKazakh('taraz-clerk');
      await page.getByRole('link', { name: 'Жаңа өтініш' }).click();
      await page.locator('select[name=service]').selectOption('school-meals');
      await desk.choose('channel', 'education-organisation');
      await fillShortly();
      // What had the focus may go from the form: the keys go on working.
      await page.evaluate('document.activeElement.blur()');
      await page.keyboard.press('Control+Enter');
      await page.waitForURL(CASE_PAGE);
      await page.getByRole('link', { name: 'Жаңа өтініш' }).click();
      await page.locator('select[name=service]').selectOption('school-meals');
      expect(await page.locator('input[name=channel][value=education-organisation]').isChecked()).toBe(true);
    },
    LONG_MS,
  );

  it(
    'offers what was begun after another page and after a reload, and forgets it at sign-out',
    async () => {
      const { page } = desk;
      await signInInKazakh('taraz-clerk');
      await desk.open('/applications/new');
      await page.locator('select[name=service]').selectOption('school-meals');
      await fillShortly();
      await desk.choose('answers/3/answer', 'true');
      await page.getByRole('link', { name: 'Барлық істер' }).click();
      await page.getByRole('link', { name: 'Жаңа өтініш' }).click();
      await page.getByText('Аяқталмаған өтініш бар').waitFor();
      await desk.check('/applications/new offered');
      await page.reload();
      await page.getByRole('button', { name: 'Жалғастыру' }).click();
      await page.locator('input[name="documents/1/code"]:checked').waitFor({ state: 'attached' });
      expect(await page.locator('select[name=service]').inputValue()).toBe('school-meals');
      expect(await page.locator('[name="parties/applicant/fullName"]').inputValue()).toBe('Гүлсара Нұрпейісова');
      expect(await page.locator('[name="parties/children/0/birthDate"]').inputValue()).toBe('14.05.2009');
      expect(await page.locator('[name="answers/3/answer"]:checked').inputValue()).toBe('true');
      expect(await page.locator('[name="answers/2/answer"]:checked').inputValue()).toBe('false');
      expect(await page.locator('[name=consent]:checked').inputValue()).toBe('true');
      await desk.signOut();
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Нұрпейісова');
      await desk.signIn('taraz-clerk');
      await desk.open('/applications/new');
      await page.locator('select[name=service]').waitFor();
      expect(await page.getByText('Аяқталмаған өтініш бар').count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'keeps an application that is sent without a network, and sends it when there is one',
    async () => {
      const { page } = desk;
      await signInInKazakh('taraz-clerk');
      const before = await casesHeld();
      await desk.open('/applications/new');
      await page.locator('select[name=service]').selectOption('school-meals');
      await fillShortly();
      await desk.context.setOffline(true);
      await page.keyboard.press('Control+Enter');
      await page.getByText('Өтініш жіберілді, жауап әзірге жоқ').waitFor();
      await page.getByText('Желі жоқ').waitFor();
      await desk.check('/applications/new unanswered');
      await desk.context.setOffline(false);
      await page.waitForURL(CASE_PAGE);
      await page.locator(HISTORY).waitFor();
      expect(await casesHeld()).toBe(before + 1);
    },
    LONG_MS,
  );

  it(
    'never takes in twice what was taken in while the answer was lost, not even over a reload',
    async () => {
      const { page } = desk;
      await signInInKazakh('taraz-clerk');
      const before = await casesHeld();
      const keys: string[] = [];
      let isLost = true;
      await page.route('**/api/cases', async (route) => {
        keys.push(route.request().headers()['idempotency-key'] ?? '');
        if (!isLost) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await desk.open('/applications/new');
      await page.locator('select[name=service]').selectOption('school-meals');
      await fillShortly();
      await page.keyboard.press('Control+Enter');
      await page.getByText('Өтініш жіберілді, жауап әзірге жоқ').waitFor();
      isLost = false;
      await page.reload();
      await page.waitForURL(CASE_PAGE);
      await page.locator(HISTORY).waitFor();
      await page.unroute('**/api/cases');
      expect(new Set(keys).size).toBe(1);
      expect(await casesHeld()).toBe(before + 1);
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaintsBut(/ERR_(INTERNET_DISCONNECTED|FAILED)/)).toEqual([]);
  });

  async function signInInKazakh(login: string): Promise<void> {
    await desk.context.clearCookies();
    await desk.open('/sign-in');
    await desk.page.getByRole('button', { name: 'Қазақша' }).click();
    await desk.page.locator('html[lang=kk]').waitFor();
    await desk.signIn(login);
  }

  /**
   * The page begins in the field of the service, which is chosen by typing its name: in English here, since the test's
   * keyboard has no Kazakh keys.
   */
  async function chooseService(service: string): Promise<Hands> {
    const { page } = desk;
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await page.reload();
    const hands = new Hands(page);
    await page.locator('select[name=service]:focus').waitFor();
    await hands.type(service);
    return hands;
  }

  async function fillByKeys(hands: Hands, { questions, documents }: Counter): Promise<void> {
    const { page } = desk;
    await page.locator('input[name="documents/1/code"]').waitFor({ state: 'attached' });
    expect(await hands.isAt('[name="parties/applicant/fullName"]')).toBe(true);
    await hands.type('Гүлсара Бақытқызы Нұрпейісова');
    await hands.tabTo('[name="parties/applicant/iin"]');
    await hands.type('991231500016');
    await hands.press('Alt+PageDown');
    await hands.press('Enter');
    await page.locator('[name="parties/children/0/fullName"]:focus').waitFor();
    await hands.type('Санжар Тимурұлы Нұрпейісов');
    await hands.tabTo('[name="parties/children/0/birthDate"]');
    await hands.type('14.05.2009');
    await hands.press('Alt+PageDown');
    await hands.press('Alt+PageDown');
    for (let index = 0; index < questions; index += 1) {
      await page.locator(`input[name="answers/${String(index)}/answer"]:focus`).waitFor();
      await hands.press('2');
    }
    await hands.press('1');
    for (let index = 0; index < documents; index += 1) {
      await page.locator(`input[name="documents/${String(index)}/code"]:focus`).waitFor();
      await hands.press('1');
    }
    await page.locator(`input[name="documents/${String(documents - 1)}/code"]:checked`).waitFor({ state: 'attached' });
  }

  async function fillShortly(): Promise<void> {
    const { page } = desk;
    await desk.fill('parties/applicant/fullName', 'Гүлсара Нұрпейісова');
    await page.getByRole('button', { name: 'Бала қосу' }).click();
    await desk.fill('parties/children/0/fullName', 'Санжар Нұрпейісов');
    await desk.fill('parties/children/0/birthDate', '14.05.2009');
    for (let index = 0; index < QUESTIONS; index += 1) await desk.choose(`answers/${String(index)}/answer`, 'false');
    await desk.choose('consent', 'true');
    await desk.choose('documents/0/code', 'application');
    await desk.choose('documents/1/code', 'identity-document');
  }

  async function casesHeld(): Promise<number> {
    const answer = await desk.context.request.get(`${office.program.origin}/api/cases?limit=100`);
    return ((await answer.json()) as { readonly items: readonly object[] }).items.length;
  }
});
