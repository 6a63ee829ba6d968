import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;

describe('the past of a case, in the browser', () => {
  let office: Office;
  let desk: Desk;
  let caseId: string;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(390);
    await desk.signIn('auditor');
    caseId = await desk.page.evaluate(async () => {
      const answer = await fetch(
        '/api/cases?limit=200&closedBy=issued&edition=zhambyl-2019-guardianship-establishment',
      );
      const { items } = (await answer.json()) as { readonly items: readonly { readonly caseId: string }[] };
      return items[0]?.caseId ?? '';
    });
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'is found by who took it in, who acted in it, and on what ground it was refused',
    async () => {
      const { page } = desk;
      const rows = page.locator('main tbody tr');
      await desk.open('/cases');
      await rows.first().waitFor();
      await page.getByRole('button', { name: 'Басқа белгілер' }).click();
      await page.getByRole('searchbox').fill('1/2019');
      await page.locator('input[name=submittedFrom]').fill('01.01.2019');
      await page.locator('select[name=body]').selectOption({ label: 'Тараз қаласының әкімдігі' });
      await page.waitForURL((url) => url.searchParams.get('body') === 'taraz-akimat');
      expect(new URL(page.url()).searchParams.get('q')).toBe('1/2019');
      expect(new URL(page.url()).searchParams.get('submittedFrom')).toBe('2019-01-01');
      // Two bodies have a case of this number: the address changes before the list does.
      await rows.nth(1).waitFor({ state: 'detached' });
      await rows.getByRole('link', { name: '1/2019' }).waitFor();
      await page.locator('select[name=actor] option', { hasText: 'Бауыржан Сейітов' }).waitFor({ state: 'attached' });
      const actor = page.locator('select[name=actor] option', { hasText: 'Бауыржан Сейітов' });
      await page.locator('select[name=actor]').selectOption((await actor.getAttribute('value')) ?? '');
      await page.waitForURL((url) => url.searchParams.has('actor'));
      await rows.getByRole('link', { name: '1/2019' }).waitFor();
      await desk.check('/cases every fact');
      await page.locator('select[name=ground]').selectOption({ index: 1 });
      await page.getByText('Іс табылмады').waitFor();
      await page.getByRole('button', { name: 'Тазалау' }).click();
      await rows.nth(5).waitFor();
      expect(new URL(page.url()).search).toBe('');
    },
    LONG_MS,
  );

  it(
    'asks first why one looks, and only once',
    async () => {
      const { page } = desk;
      await desk.openCase(caseId);
      await page.getByRole('link', { name: 'Істің өткенін қарау' }).click();
      await page.getByRole('heading', { name: 'Бұл істі не үшін қарайсыз?' }).waitFor();
      await desk.check('/cases/:id/replay reason');
      await desk.fill('reason', '991231500016');
      await page.getByRole('button', { name: 'Ашу' }).click();
      await page.getByText('Себепте адамның нөмірі болмауы тиіс').waitFor();
      await desk.fill('reason', 'Жоспарлы тексеру');
      await page.getByRole('button', { name: 'Ашу' }).click();
      await shown(14);
      await page.reload();
      await shown(14);
    },
    LONG_MS,
  );

  it(
    'is walked through by keyboard, and each moment has an address',
    async () => {
      const { page } = desk;
      const slider = page.getByRole('slider', { name: 'Сәт' });
      await slider.focus();
      await page.keyboard.press('Home');
      await shown(0);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await shown(2);
      expect(await slider.getAttribute('aria-valuetext')).toContain('Өтініш тіркелді');
      expect(new URL(page.url()).searchParams.get('at')).toBe('2');
      await page.keyboard.press('End');
      await shown(14);
      await desk.open(`/cases/${caseId}/replay?at=2&by=known`);
      await shown(2);
      await page.locator('[data-change=incomingNumber]').waitFor();
      await desk.check('/cases/:id/replay');
    },
    LONG_MS,
  );

  it(
    'shows what was allowed then, and the dates as they were',
    async () => {
      const { page } = desk;
      await page.getByText('Басшыға жолдау').first().waitFor();
      await page.getByRole('button', { name: 'Неге бұл күн?' }).first().click();
      await page.getByText('Күнтізбе нұсқасы:').first().waitFor();
    },
    LONG_MS,
  );

  it(
    'jumps to what was late, opens the event itself, and puts two moments beside each other',
    async () => {
      const { page } = desk;
      await page.getByRole('button', { name: 'Келесі кешігуге' }).click();
      await page.waitForURL((url) => url.searchParams.get('at') !== '2');
      await page.locator('[data-shown]').getByText('Кешікті').first().waitFor();
      await page.getByRole('button', { name: 'Оқиға жазылған күйінде' }).click();
      await page.getByText('"metadata"').waitFor();
      await page.getByRole('combobox', { name: 'Мына сәтпен салыстыру' }).selectOption('0');
      await page.locator('[data-shown="0"]').waitFor();
      await page.getByRole('heading', { name: 'Сәттердің айырмашылығы' }).waitFor();
      await page.locator('[data-moment]').nth(1).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await desk.check('/cases/:id/replay two');
    },
    LONG_MS,
  );

  it(
    'gives the case as a page that opens without a network',
    async () => {
      const { page } = desk;
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Істі архивпен жүктеу' }).click(),
      ]);
      const files = unzipSync(readFileSync(await download.path()));
      const offline = await office.watch.open(desk.context);
      await desk.context.setOffline(true);
      await offline.setContent(new TextDecoder().decode(files['case.html']));
      await offline.getByRole('heading', { name: 'Тарихы' }).waitFor();
      expect(await offline.locator('section ol > li').count()).toBeGreaterThan(10);
      await office.watch.check(offline, 'archived case');
      await desk.context.setOffline(false);
      await offline.close();
    },
    LONG_MS,
  );

  it(
    'is on record for those who oversee, and closed to others',
    async () => {
      const { page } = desk;
      await page.getByRole('link', { name: 'Бұл істі кім қарады' }).click();
      await page.getByRole('cell', { name: 'Жоспарлы тексеру' }).waitFor();
      await page.getByText('Істің көшірмесі (zip)').waitFor();
      await desk.check('/case-looks');
      await desk.open('/cases?late=true');
      await page.getByRole('button', { name: 'Табылғанды жүктеу' }).click();
      await desk.fill('reason', 'Тоқсандық талдау');
      await page.getByRole('button', { name: 'Ашу' }).click();
      await page.getByRole('link', { name: 'OCEL 2.0' }).waitFor();
      await desk.check('/cases of auditor');
      await desk.context.clearCookies();
      await desk.signIn('taraz-head');
      await desk.open(`/cases/${caseId}/replay`);
      await page.getByText('Істердің өткенін аудиторлар қарайды').waitFor();
      await desk.check('/cases/:id/replay forbidden');
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  async function shown(revision: number): Promise<void> {
    await desk.page.locator(`[data-shown="${String(revision)}"][aria-busy=false]`).waitFor();
  }
});
