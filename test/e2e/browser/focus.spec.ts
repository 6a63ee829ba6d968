import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;
const MOST_STOPS = 60;

interface Stop {
  readonly html: string;
  /** A line of two pixels or more around the control, or around what stands for it. */
  readonly marked: boolean;
  readonly onScreen: boolean;
}

/** Radios and boxes are drawn by their label, which bears the mark for them. */
const LOOK_AT_FOCUS = `(() => {
  const control = document.activeElement;
  if (control === null || control === document.body) return null;
  const label = control.closest('label');
  const drawn = label ? [control, label, ...label.querySelectorAll('*')] : [control];
  const { top, bottom, width, height } = (label ?? control).getBoundingClientRect();
  const marked = drawn.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const onScreen = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
  return { html: control.outerHTML.slice(0, 120), marked, onScreen };
})()`;

describe.each([1280, 390] as const)('the focus, at %i pixels', (width) => {
  let office: Office;
  let desk: Desk;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(width);
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
  });

  /** Where Tab leads from the top of a page, until it leaves the page or has led far enough. */
  async function stops(path: string, shown: string): Promise<Stop[]> {
    const { page } = desk;
    await desk.open(path);
    await page.locator(shown).first().waitFor();
    const found: Stop[] = [];
    while (found.length < MOST_STOPS) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate<Stop | null>(LOOK_AT_FOCUS);
      if (stop === null) break;
      found.push(stop);
    }
    return found;
  }

  it.each([
    ['taraz-clerk', '/', 'tr[data-index] a'],
    ['taraz-clerk', '/cases', 'main tbody tr'],
    ['taraz-clerk', '/journals', 'main tbody tr'],
    ['taraz-head', '/absences', 'main form'],
    ['admin', '/admin/officers/new', 'main form'],
    ['auditor', '/monitoring', '[data-chart] svg'],
  ])(
    'is seen on everything it comes to: %s at %s',
    async (login, path, shown) => {
      await desk.signInAs(login);
      const found = await stops(path, shown);
      expect(found.length).toBeGreaterThan(5);
      expect(found.filter(({ marked, onScreen }) => !marked || !onScreen)).toEqual([]);
    },
    LONG_MS,
  );
});
