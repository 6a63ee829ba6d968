import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { damaged, deadLetters, lineWithGap } from '../support/monitoring-answers.mjs';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
const PAGES = ['', '/lateness', '/durations', '/cases', '/status'].map((path) => `/monitoring${path}`);

const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the monitoring board, in the browser', () => {
  let office: Office;
  let clerk: Desk;
  let auditor: Desk;
  let board: Page;
  let boards: BrowserContext;

  beforeAll(async () => {
    office = await Office.open();
    clerk = await office.newDesk(1280);
    await clerk.signIn('taraz-clerk');
    auditor = await office.newDesk(390);
    await auditor.signIn('auditor');
    ({ page: board, context: boards } = auditor);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'is usable by everybody on every page, and fits a phone',
    async () => {
      for (const path of PAGES) {
        await open(path);
        await board.locator('main table, main dl').first().waitFor();
        await auditor.check(path);
        expect([path, await overflow()]).toEqual([path, 0]);
      }
    },
    LONG_MS,
  );

  it(
    'draws its charts, each beside a table with the same figures',
    async () => {
      await open('/monitoring');
      await board.locator('[data-chart=counts] path.recharts-rectangle').first().waitFor();
      const late = await board.locator('[data-count=late]').innerText();
      const counted = await board.locator('tbody td:nth-child(2)').allInnerTexts();
      expect(counted.reduce((sum, text) => sum + figureOf(text), 0)).toBe(figureOf(late));
      await open('/monitoring/durations');
      await board.locator('[role=img] [data-mark=median]').first().waitFor();
    },
    LONG_MS,
  );

  it(
    'leads by keyboard from a figure to its cases, and from a case to its stages',
    async () => {
      await open('/monitoring?by=body');
      await follow('[data-group=taraz-education] td:nth-child(2) a');
      await board.waitForURL(/\/monitoring\/cases\?.*body=taraz-education.*state=late/);
      await board.locator('[data-case]').first().waitFor();
      const states = await attributes('[data-case] [data-state]', 'data-state');
      expect(new Set(states)).toEqual(new Set(['late']));
      await follow('[data-case] th a');
      await board.locator('[data-sequence="1"]').waitFor();
      const numbers = (await attributes('[data-sequence]', 'data-sequence')).map(Number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      await auditor.check('/monitoring/cases/:id');
    },
    LONG_MS,
  );

  it(
    'keeps what it is narrowed to in the address, from page to page',
    async () => {
      await open('/monitoring');
      await board.getByRole('button', { name: /^Іріктеу/ }).click();
      await board.getByLabel('Қызмет', { exact: true }).selectOption('camps');
      await board.waitForURL(/service=camps/);
      await board.locator('nav').getByRole('link', { name: 'Істер', exact: true }).click();
      await board.waitForURL(/\/monitoring\/cases\?service=camps$/);
      await board.reload();
      await board.getByRole('button', { name: 'Іріктеу (қойылғаны: 1)' }).click();
      expect(await board.getByLabel('Қызмет', { exact: true }).inputValue()).toBe('camps');
    },
    LONG_MS,
  );

  it(
    'shows a new case by itself',
    async () => {
      await open('/monitoring');
      await board.locator('[data-live=live]').waitFor();
      const before = await openCases();
      await takeIn(clerk, meals);
      await board.locator('[data-count=open]', { hasText: new RegExp(`: ${String(before + 1)}$`) }).waitFor();
    },
    LONG_MS,
  );

  it(
    'says when it is not live, and asks again by itself',
    async () => {
      await boards.route('**/api/monitoring/live', (route) => route.abort());
      await open('/monitoring');
      await board.locator('[data-live=polling]').waitFor();
      const before = await openCases();
      await takeIn(clerk, meals);
      const after = board.locator('[data-count=open]', { hasText: new RegExp(`: ${String(before + 1)}$`) });
      await after.waitFor({ timeout: 30_000 });
      await boards.unroute('**/api/monitoring/live');
    },
    LONG_MS,
  );

  it(
    'shows what is missing in a case, and what could not be read',
    async () => {
      await boards.route('**/api/monitoring/cases/gap', (route) => route.fulfill({ json: lineWithGap }));
      await open('/monitoring/cases/gap');
      expect(await board.locator('[data-gap="2"]').innerText()).toContain('2–3 сатылар келмеді');
      await auditor.check('/monitoring/cases/:id with a gap');
      await boards.route('**/api/monitoring/dead-letters?*', (route) => route.fulfill({ json: deadLetters }));
      await open('/monitoring/status');
      await board.locator('[data-letter]').first().waitFor();
      await board.locator('[data-letter] button').first().click();
      await board.locator('pre').waitFor();
      await auditor.check('/monitoring/status with dead letters');
      // Only an administrator has them read once more.
      expect(await board.getByRole('button', { name: 'Қайта оқу' }).count()).toBe(0);
      expect(await overflow()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'lets an administrator have unreadable messages read once more',
    async () => {
      await auditor.signInAs('admin');
      await open('/monitoring/status');
      await board.getByRole('button', { name: 'Қайта оқу' }).click();
      await board.getByRole('status').getByText('0 хабардың 0 оқылды').waitFor();
    },
    LONG_MS,
  );

  it(
    'says once and calmly that its file is damaged, and the page of the system what to do',
    async () => {
      const asked = /\/api\/monitoring\/(?!live)/;
      await boards.route(asked, (route) => route.fulfill(damaged));
      for (const path of PAGES) {
        await open(path);
        // Refreshed once when the board is live: the notice may come a second time. Two at once are refused by the locator.
        await board.locator('[data-live=live]').waitFor();
        await board.getByRole('alert').filter({ hasText: 'monitoring.db файлы бүлінген' }).waitFor();
        await board.getByRole('alert').waitFor();
      }
      await auditor.check('/monitoring/status of a damaged file');
      await open('/admin/system');
      const trouble = board.locator('[data-trouble=monitoring]');
      expect(await trouble.innerText()).toMatch(
        /Не істеу керек: .*monitoring\.db файлын деректер қалтасынан басқа жерге жылжытыңыз/,
      );
      expect(await board.getByRole('alert').count()).toBe(0);
      await boards.unroute(asked);
    },
    LONG_MS,
  );

  it(
    'says what to do where no stages are taken in',
    async () => {
      await boards.route('**/api/monitoring/status', async (route) => {
        const status = (await (await route.fetch()).json()) as { feed: object };
        await route.fulfill({ json: { ...status, feed: { ...status.feed, fault: 'broker-unreachable' } } });
      });
      await open('/monitoring/status');
      await board.getByText('Не істеу керек: хабарлар брокерін іске қосыңыз').waitFor();
      await boards.unroute('**/api/monitoring/status');
    },
    LONG_MS,
  );

  it(
    'is not offered to those at the counter',
    async () => {
      await clerk.open('/');
      await clerk.page.getByRole('link', { name: 'Барлық істер' }).waitFor();
      expect(await clerk.page.getByRole('link', { name: 'Мониторинг' }).count()).toBe(0);
      await clerk.open('/monitoring');
      await clerk.page.getByRole('alert').waitFor();
    },
    LONG_MS,
  );

  it(
    'is all there is where only monitoring is installed, and elsewhere a link leads to it',
    async () => {
      const installed = async (parts: string[]): Promise<string[]> => {
        const json = { parts, monitoringUrl: 'https://monitoring.example' };
        await boards.route('**/api/installation', (route) => route.fulfill({ json }));
        await open('/');
        await board.getByRole('button', { name: 'Мәзір' }).click();
        const menu = board.getByRole('navigation', { name: 'Негізгі мәзір' }).getByRole('link');
        await menu.first().waitFor();
        const hrefs = await Promise.all((await menu.all()).map((link) => link.getAttribute('href')));
        await boards.unroute('**/api/installation');
        return hrefs.map(String);
      };
      expect(await installed(['monitoring'])).toEqual(['/monitoring']);
      expect(new URL(board.url()).pathname).toBe('/monitoring');
      const apart = await installed(['cases']);
      expect(apart).toContain('https://monitoring.example/monitoring');
      expect(apart).not.toContain('/monitoring');
    },
    LONG_MS,
  );

  it.each([
    ['ru', 'Просрочено', 'Открыто'],
    ['en', 'Late', 'Open'],
  ])(
    'speaks %s',
    async (language, late, opened) => {
      await boards.addInitScript((chosen) => localStorage.setItem('qamqor.language', chosen), language);
      await open('/monitoring');
      expect(await board.locator('[data-count=late]').innerText()).toContain(late);
      expect(await board.locator('[data-count=open]').innerText()).toContain(opened);
      expect(await overflow()).toBe(0);
    },
    LONG_MS,
  );

  it('the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaintsBut(/ERR_FAILED|503/)).toEqual([]);
  });

  async function open(path: string): Promise<void> {
    await auditor.open(path);
    await board.locator('main h1').waitFor();
  }

  async function follow(selector: string): Promise<void> {
    await board.locator(selector).first().focus();
    await board.keyboard.press('Enter');
  }

  async function attributes(selector: string, name: string): Promise<(string | null)[]> {
    const found = await board.locator(selector).all();
    return Promise.all(found.map((one) => one.getAttribute(name)));
  }

  async function overflow(): Promise<number> {
    return Number(await board.evaluate(OVERFLOW));
  }

  async function openCases(): Promise<number> {
    return figureOf(await board.locator('[data-count=open]').innerText());
  }

  function figureOf(text: string): number {
    return Number(/\d+/.exec(text)?.[0] ?? '0');
  }
});
