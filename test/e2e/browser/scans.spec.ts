import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { pdf, png } from '#files/testing';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const CASE_PAGE = /\/cases\/[0-9a-f-]{36}$/;

describe('scans chosen at the counter, in the browser', () => {
  let office: Office;
  let desk: Desk;
  let page: Page;
  const papers = mkdtempSync(join(tmpdir(), 'qamqor-scans-'));
  const paper = (name: string, content: Buffer | string): string => {
    writeFileSync(join(papers, name), content);
    return join(papers, name);
  };

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
    ({ page } = desk);
    await desk.signIn('astana-operator');
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
    rmSync(papers, { recursive: true });
  });

  beforeEach(async () => {
    await desk.open('/applications/new');
    await page.locator('select[name=service]').selectOption('meeting-permission');
    await desk.fill('parties/applicant/fullName', 'Гүлсара Бақытқызы Нұрпейісова');
    await desk.choose('consent', 'true');
    await desk.choose('documents/0/code', 'application');
    await desk.choose('documents/1/code', 'identity-document');
  });

  /** Of the documents that are ticked, in their order; the last place is for what the list does not name. */
  async function chooseFor(place: number, ...paths: string[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('button', { name: /^Файл таңдау: / })
      .nth(place)
      .click();
    await (await chooser).setFiles(paths);
  }

  async function takeIn(): Promise<void> {
    await page.getByRole('button', { name: 'Өтінішті қабылдау' }).click();
    await page.waitForURL(CASE_PAGE);
  }

  const attached = (name: string) => page.locator(`[data-file="${name}"]`);

  it(
    'go to their documents once the case is there, and one that is refused takes no other with it',
    async () => {
      await chooseFor(0, paper('Өтініш.pdf', pdf()), paper('жалған.pdf', '<!doctype html>'));
      await chooseFor(1, paper('Куәлік.png', png(20)), paper('Артық.png', png(21)));
      await chooseFor(2, paper('Хат.png', png(22)));
      await page.getByRole('button', { name: 'Алып тастау: Артық.png' }).click();
      await desk.check('/applications/new with scans');
      await takeIn();
      await page.getByText('Тіркелген файлдар: 3 / 4').waitFor();
      await page.getByText('«жалған.pdf» файлы тіркелмеді').first().waitFor();
      for (const name of ['Өтініш.pdf', 'Куәлік.png', 'Хат.png']) await attached(name).waitFor();
      expect(await attached('Артық.png').count()).toBe(0);
      expect(await page.getByText('Істі басқа қызметкер өзгертті').count()).toBe(0);
      await desk.check('/cases/:id taken in with scans');
      // It is told once.
      await page.reload();
      await attached('Өтініш.pdf').waitFor();
      expect(await page.getByText('Тіркелген файлдар').count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'that meet no network wait, on other pages too, and go by themselves when there is one',
    async () => {
      await page.route('**/api/cases/*/files*', (route) => route.abort());
      await chooseFor(0, paper('Желісіз.png', png(30)));
      await takeIn();
      await page.getByText('«Желісіз.png» файлы тіркелмеді').first().waitFor();
      await desk.goTo('Барлық істер');
      const back = page.getByRole('link', { name: 'Істі ашу' });
      await back.waitFor();
      await desk.check('/cases with a file that failed elsewhere');
      await page.unroute('**/api/cases/*/files*');
      await page.evaluate('dispatchEvent(new Event("online"))');
      await back.waitFor({ state: 'detached' });
      await page.goBack();
      await attached('Желісіз.png').waitFor();
    },
    LONG_MS,
  );

  it(
    'do not outlast a reload, and the draft says which they were',
    async () => {
      await chooseFor(0, paper('Бірінші.png', png(40)));
      await page.locator('input[type=hidden][value="Бірінші.png"]').waitFor({ state: 'attached' });
      await desk.goTo('Барлық істер');
      await page.reload();
      await desk.goTo('Жаңа өтініш');
      await page.getByRole('button', { name: 'Жалғастыру' }).click();
      await page.getByText('Файлды қайта таңдаңыз: Бірінші.png').waitFor();
      await takeIn();
      await page.getByText('оларды осы істе тіркеңіз: Бірінші.png').waitFor();
    },
    LONG_MS,
  );

  it('leave nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
  });
});
