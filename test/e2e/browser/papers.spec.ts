import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '#papers/testing';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;

describe('papers, in the browser', () => {
  let office: Office;
  let desk: Desk;
  let code = '';

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(390);
    await desk.signIn('taraz-clerk');
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
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
      const answer = await desk.context.request.get(
        office.program.origin + ((await receipt.getAttribute('href')) ?? ''),
      );
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const [text = ''] = (await readPdf(await answer.body())).pages;
      expect(text).toContain('Құжаттарды қабылдау туралы қолхат');
      code = new RegExp(`${office.program.origin}/check/([0-9A-Z]{20})`).exec(text)?.[1] ?? '';
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
      const answer = await desk.context.request.get(office.program.origin + ((await link.getAttribute('href')) ?? ''));
      expect((await readPdf(await answer.body())).pages[0]).toContain('Өтініштерді тіркеу журналы');
    },
    LONG_MS,
  );

  it.each([
    ['kk', 'Мұндай құжат берілген', 'Бұл код бойынша ештеңе белгілі емес', 'Тексеру'],
    ['ru', 'Такой документ выдан', 'По этому коду ничего не известно', 'Проверить'],
    ['en', 'Such a paper was given', 'Nothing is known under this code', 'Check'],
  ] as const)(
    'are checked by anybody without an account: %s',
    async (language, known, unknown, go) => {
      const stranger = await office.newDesk(390, language);
      const { page } = stranger;
      await stranger.open(`/check/${code}`);
      await page.getByRole('heading', { name: known }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/[0-9a-f]{64}/);
      await stranger.check(`/check/:code ${language}`);
      await stranger.fill('code', '00000-00000-00000-00000');
      await page.getByRole('button', { name: go }).click();
      await page.getByText(unknown).waitFor();
      await stranger.check(`/check/:code unknown ${language}`);
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
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
