import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { done } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
/** Of script, as it comes over the line, until the queue can be worked with. */
const MOST_SCRIPT_BYTES = 250_000;
/** What browsers' own tools call slow 3G, in bytes a second. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const OFFLINE = 'Желі жоқ. Енгізгеніңіз бетте сақталып тұр.';
const ROW = 'tr[data-index="0"] th a';

describe('on a bad line, in the browser', () => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(390);
    await desk.signIn('taraz-clerk');
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'something stands there before the script, then grey lines, then the work',
    async () => {
      const { page } = desk;
      const letScriptGo = await held(page, '**/assets/index-*.js');
      const letQueueGo = await held(page, '**/api/queue?*');
      await page.goto(office.program.origin, { waitUntil: 'commit' });
      await page.locator('.first-look header').waitFor();
      expect(await page.locator('h1').count()).toBe(0);
      letScriptGo();
      await page.locator('main [data-loading]').first().waitFor();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await desk.check('/ while it comes');
      letQueueGo();
      await page.locator(ROW).waitFor();
      expect(await page.locator('.first-look, main [data-loading]').count()).toBe(0);
    },
    LONG_MS,
  );

  it(
    'little script comes before the queue, and it comes',
    async () => {
      const fresh = await office.deskIn(desk.context);
      const line = await desk.context.newCDPSession(fresh.page);
      const scripts = new Set<string>();
      let bytes = 0;
      line.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
      line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      });
      await line.send('Network.enable');
      await line.send('Network.clearBrowserCache');
      await line.send('Network.emulateNetworkConditions', SLOW_LINE);
      await fresh.open('/');
      await fresh.page.locator(ROW).waitFor();
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES);
      await fresh.page.close();
    },
    LONG_MS,
  );

  it(
    'an act is sent once however often it is pressed, and once when its answer is lost',
    async () => {
      const { page } = desk;
      const caseId = await takeIn(desk, meals);
      await desk.openCase(caseId);
      await desk.choose('packageComplete', 'true');
      const submit = page.locator('main form button[type=submit]');
      const letCommandGo = await held(page, '**/register-application');
      await submit.dblclick();
      letCommandGo();
      await page.getByRole('status').getByText(done['register-application']).waitFor();
      await desk.openCase(caseId);
      await page.route('**/forward-to-head', async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await submit.click();
      await page.getByRole('alert').first().waitFor();
      await desk.check('/cases/:id answer lost');
      await page.unroute('**/forward-to-head');
      await submit.click();
      await page.getByRole('status').getByText(done['forward-to-head']).waitFor();
      await desk.openCase(caseId);
      for (const event of ['ApplicationSubmitted', 'ApplicationRegistered', 'ForwardedToHead']) {
        expect([event, await page.locator(`#history [data-event=${event}]`).count()]).toEqual([event, 1]);
      }
    },
    LONG_MS,
  );

  it(
    'says that the network is gone and that nothing was sent, keeps what was typed, and goes on when it is back',
    async () => {
      const { page } = desk;
      const caseId = await takeIn(desk, meals);
      await desk.openCase(caseId);
      await desk.context.setOffline(true);
      await page.getByText(OFFLINE).waitFor();
      await desk.choose('packageComplete', 'true');
      const submit = page.locator('main form button[type=submit]');
      await submit.click();
      await page.getByRole('alert').getByText('Жүйе жауап бермеді').waitFor();
      await desk.check('offline');
      await desk.context.setOffline(false);
      await page.getByText(OFFLINE).waitFor({ state: 'detached' });
      await submit.click();
      await page.getByRole('status').getByText(done['register-application']).waitFor();
    },
    LONG_MS,
  );

  it(
    'keeps what was begun in the form of an act over a reload, says so, and forgets it when asked or done',
    async () => {
      const { page } = desk;
      const caseId = await takeIn(desk, meals);
      const begin = async (): Promise<void> => {
        await desk.open(`/cases/${caseId}?do=withdraw-application`);
        await desk.fill('reason', 'Отбасы көшіп кетті');
        await page.reload();
        await page.getByText('енгізгеніңіз сақталып қалды').waitFor();
      };
      await begin();
      expect(await page.locator('[name=reason]').inputValue()).toBe('Отбасы көшіп кетті');
      await desk.check('/cases/:id kept');
      // A press that changes nothing takes nothing away.
      await page.locator('[name=reason]').click();
      await page.reload();
      await page.getByText('енгізгеніңіз сақталып қалды').waitFor();
      expect(await page.locator('[name=reason]').inputValue()).toBe('Отбасы көшіп кетті');
      await page.getByRole('button', { name: 'Басынан бастау' }).click();
      await page.getByText('енгізгеніңіз сақталып қалды').waitFor({ state: 'detached' });
      expect(await page.locator('[name=reason]').inputValue()).toBe('');
      await begin();
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('status').getByText(done['withdraw-application']).waitFor();
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain('Отбасы');
    },
    LONG_MS,
  );

  it(
    'says what went wrong where nothing could be read, and reads again when asked',
    async () => {
      const { page } = desk;
      const problem = { type: 'about:blank', status: 503, code: 'down', title: 'Қызмет жоқ', detail: 'Сәл күтіңіз' };
      await page.route('**/api/queue?*', (route) => route.fulfill({ status: 503, json: problem }));
      await desk.open('/');
      await page.getByRole('alert').getByText('Сәл күтіңіз').waitFor();
      await desk.check('/ failed');
      await page.unroute('**/api/queue?*');
      await page.getByRole('button', { name: 'Қайталап көру' }).click();
      await page.locator(ROW).waitFor();
    },
    LONG_MS,
  );

  it(
    'offers to load anew where a page’s file is gone, as after an update of the program',
    async () => {
      const { page } = desk;
      await desk.open('/');
      await page.locator(ROW).waitFor();
      await page.route('**/assets/journals.page-*.js', (route) => route.fulfill({ status: 404, body: '' }));
      await desk.goTo('Журналдар');
      await page.getByRole('heading', { level: 1, name: 'Бет ашылмады' }).waitFor();
      await desk.check('page gone');
      await page.unroute('**/assets/journals.page-*.js');
      await page.getByRole('button', { name: 'Қайта жүктеу' }).click();
      await page.getByRole('heading', { level: 1, name: 'Журналдар' }).waitFor();
    },
    LONG_MS,
  );

  it('leaves nothing that not everybody can use, and no other fault in the console', () => {
    expect(office.watch.violations).toEqual([]);
    const provoked = /ERR_(CONNECTION_RESET|INTERNET_DISCONNECTED)|status of 503|dynamically imported module/;
    expect(office.watch.complaintsBut(provoked)).toEqual([]);
  });
});

/** Keeps back what is asked for under the address; answers with what lets it go, and all later ones. */
async function held(page: Page, address: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
