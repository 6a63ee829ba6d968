import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { Desk } from './desk.js';
import { Program } from './program.js';
import { PageWatch } from './watched-page.js';
import type { Language } from './word-watch.js';

const PATIENCE_MS = 20_000;

/** The built program and a browser beside it, for one suite; desks are put into it. */
export class Office {
  readonly watch = new PageWatch();

  private constructor(
    readonly program: Program,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Office> {
    const executablePath = ensureBrowser();
    return new Office(await Program.start(), await chromium.launch({ executablePath, args: chromiumFlags }));
  }

  /**
   * A desk with a browser's profile of its own: whoever signs in at it is signed in nowhere else. A language that is given is
   * chosen anew on every page.
   */
  async newDesk(width: number, language?: Language): Promise<Desk> {
    const viewport = { width, height: width < 640 ? 844 : 900 };
    const context = await this.browser.newContext({ viewport, reducedMotion: 'reduce' });
    if (language) await context.addInitScript((chosen) => localStorage.setItem('qamqor.language', chosen), language);
    return this.deskIn(context);
  }

  /** One more window in a profile. */
  async deskIn(context: BrowserContext): Promise<Desk> {
    context.setDefaultTimeout(PATIENCE_MS);
    return new Desk(await this.watch.open(context), this.program.origin, this.watch);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.program.remove();
  }
}
