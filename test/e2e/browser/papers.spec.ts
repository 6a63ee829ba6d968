import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { readPdf } from '#papers/testing';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { Desk } from '../support/desk.js';
import { Program } from '../support/program.js';
import { PageWatch } from '../support/watched-page.js';

const LONG_MS = 180_000;

describe('papers, in the browser', () => {
  let program: Program;
  let browser: Browser | undefined;
  let context: BrowserContext;
  let desk: Desk;
  let code = '';
  const watch = new PageWatch();

  beforeAll(async () => {
    program = await Program.start();
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    desk = new Desk(await watch.open(context), program.origin, watch);
    await desk.signIn('taraz-clerk');
  }, LONG_MS);

  afterAll(async () => {
    await browser?.close();
    await program.remove();
  });

  it(
    'of a case are listed on its page, and one opens as PDF with its code',
    async () => {
      const { page } = desk;
      await desk.openCase(await issuedCase());
      const papers = page.locator('section', { has: page.getByRole('heading', { name: 'Құжаттар (PDF)' }) });
      await papers.waitFor();
      await desk.check('/cases/:id papers');
      const receipt = papers.getByRole('link', { name: /^Құжаттарды қабылдау туралы қолхат № .*: қазақша$/ });
      expect(await receipt.getAttribute('target')).toBe('_blank');
      const answer = await context.request.get(program.origin + ((await receipt.getAttribute('href')) ?? ''));
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const [text = ''] = (await readPdf(await answer.body())).pages;
      expect(text).toContain('Құжаттарды қабылдау туралы қолхат');
      code = new RegExp(`${program.origin}/check/([0-9A-Z]{20})`).exec(text)?.[1] ?? '';
      expect(code).not.toBe('');
    },
    LONG_MS,
  );

  it(
    'of a book are one press away',
    async () => {
      const { page } = desk;
      await desk.goTo('Журналдар');
      const link = page.getByRole('link', { name: 'Құжат етіп ашу (PDF)' });
      const answer = await context.request.get(program.origin + ((await link.getAttribute('href')) ?? ''));
      expect((await readPdf(await answer.body())).pages[0]).toContain('Өтініштерді тіркеу журналы');
    },
    LONG_MS,
  );

  it.each([
    ['kk', 'Мұндай құжат берілген', 'Бұл код бойынша ештеңе белгілі емес', 'Тексеру'],
    ['ru', 'Такой документ выдан', 'По этому коду ничего не известно', 'Проверить'],
    ['en', 'Such a paper was given', 'Nothing is known under this code', 'Check'],
  ])(
    'are checked by anybody without an account: %s',
    async (language, known, unknown, go) => {
      const stranger = await (browser as Browser).newContext({ viewport: { width: 390, height: 844 } });
      stranger.setDefaultTimeout(20_000);
      await stranger.addInitScript((chosen) => localStorage.setItem('qamqor.language', chosen), language);
      const page = await watch.open(stranger);
      await page.goto(`${program.origin}/check/${code}`);
      await page.getByRole('heading', { name: known }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/[0-9a-f]{64}/);
      await watch.check(page, `/check/:code ${language}`);
      await page.locator('[name=code]').fill('00000-00000-00000-00000');
      await page.getByRole('button', { name: go }).click();
      await page.getByText(unknown).waitFor();
      await watch.check(page, `/check/:code unknown ${language}`);
      await stranger.close();
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(watch.violations).toEqual([]);
    expect(watch.complaints).toEqual([]);
  });

  /** One of the demo's that went its whole way. */
  async function issuedCase(): Promise<string> {
    return desk.page.evaluate(async () => {
      const answer = await fetch('/api/cases?limit=200&status=closed');
      const { items } = (await answer.json()) as { items: { caseId: string; closedBy: string }[] };
      return items.find(({ closedBy }) => closedBy === 'issued')?.caseId ?? '';
    });
  }
});
