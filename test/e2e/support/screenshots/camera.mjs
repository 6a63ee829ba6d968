import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const OUT = new URL('../../../screenshots/', import.meta.url).pathname;
mkdirSync(OUT, { recursive: true });

/** One browser window in one language and width, and what it took pictures of. */
export class Camera {
  constructor(page, { origin, language, width, report }) {
    this.page = page;
    this.origin = origin;
    this.language = language;
    this.width = width;
    this.report = report;
    page.setDefaultTimeout(15_000);
  }

  get isSmall() {
    return this.width <= 640;
  }

  async open(path) {
    await this.page.goto(this.origin + path);
    await this.page.locator('main h1').first().waitFor();
  }

  /** When all that the page asks for has come. */
  async shoot(name) {
    await this.page.waitForLoadState('networkidle');
    await this.picture(name);
  }

  /** As it is now: pages that listen without end are never idle. */
  async picture(name) {
    const wide = await this.page.locator('html').evaluate((html) => html.scrollWidth);
    const called = `${name}.${this.language}.${this.width}`;
    if (wide > this.width) this.report.wide.push(`${called}: ${wide} pixels wide`);
    await this.page.screenshot({ path: join(OUT, `${called}.png`), fullPage: true });
    this.report.taken += 1;
  }

  async visit(pages) {
    for (const [name, path] of pages) {
      await this.open(path);
      await this.shoot(name);
    }
  }

  async signIn(login) {
    await this.page.context().clearCookies();
    await this.page.goto(`${this.origin}/sign-in`);
    await this.page
      .locator('button', { hasText: login })
      .filter({ hasText: new RegExp(`${login}$`) })
      .click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  /** What the API tells whoever is signed in. */
  async get(path) {
    return this.page.evaluate(async (url) => (await fetch(url)).json(), path);
  }
}
