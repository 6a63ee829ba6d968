import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';
import { casePages, type PageToSee, pagesByLogin } from '../support/pages.js';
import { makeStates } from '../support/screenshots/states.mjs';
import { type Language, WordWatch } from '../support/word-watch.js';

const LONG_MS = 600_000;
/**
 * Pixels of style sheets: a phone, a wide window enlarged to 200 % (WCAG 2.2, 1.4.4), and one enlarged to 400 % (1.4.10). Other
 * suites are as wide as a desk.
 */
const languages: readonly (readonly [Language, number])[] = [
  ['kk', 390],
  ['ru', 640],
  ['en', 320],
];
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('every page, in the browser', () => {
  let office: Office;
  let states: Readonly<Record<string, string>>;

  beforeAll(async () => {
    office = await Office.open();
    states = await makeStates(office.program.origin);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  it(
    'leads the head from his queue to what waits for him beside the cases',
    async () => {
      const desk = await office.newDesk(1280);
      await desk.signInAs('taraz-head');
      await desk.page.getByRole('link', { name: 'Шешімін күтіп тұрған шағымдар: 2' }).waitFor();
      await desk.page.getByRole('link', { name: 'Қол қоюды күтіп тұрған ақау хаттамалары: 1' }).click();
      await desk.page.waitForURL(/\/outages\?status=drawn-up$/);
      await desk.page.locator('main tbody tr').first().waitFor();
    },
    LONG_MS,
  );

  it.each(languages)(
    'is all in its language, fits, and can be used by everybody: %s in %i pixels',
    async (language, width) => {
      const desk = await office.newDesk(width, language);
      const words = new WordWatch(desk.page, language);
      const faults: string[] = [];
      const seen = new Set<string>();
      for (const [login, paths] of Object.entries(pagesByLogin)) {
        if (login !== 'nobody') await desk.signInAs(login);
        for (const { kind, path } of await pagesFor(desk, login, paths)) {
          // The queue is another page for everybody; the form of an act is the same.
          const name = kind.startsWith('/cases/:id') ? kind : `${login} ${kind}`;
          if (seen.has(name)) continue;
          seen.add(name);
          await desk.openWhole(path);
          // What axe reads is the same in every language.
          if (language === 'kk') await desk.check(name);
          faults.push(...(await words.untranslated()).map((fault) => `${name}: ${fault}`));
          const overflow = await desk.page.evaluate<number>(OVERFLOW);
          if (overflow > 0) faults.push(`${name}: ${String(overflow)} pixels too wide`);
        }
      }
      expect(seen.size).toBeGreaterThan(70);
      expect(faults).toEqual([]);
    },
    LONG_MS,
  );

  it('leaves nothing that not everybody can use, and no fault in the console', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  async function pagesFor(desk: Desk, login: string, paths: readonly string[]): Promise<PageToSee[]> {
    const plain = paths.map((path) => ({ kind: path, path }));
    if (!['taraz-clerk', 'taraz-head', 'taraz-executor'].includes(login)) return plain;
    const cases = Object.values(states).filter((path) => path.startsWith('/cases/'));
    const others = Object.entries(states).filter(([, path]) => !path.startsWith('/cases/'));
    const records = login === 'taraz-clerk' ? others.map(([kind, path]) => ({ kind, path })) : [];
    return [...plain, ...records, ...(await casePages(desk, cases))];
  }
});
