import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';

/** Looks over the shoulder: what the console complains of, and whether everybody can use what is shown. */
export class PageWatch {
  readonly complaints: string[] = [];
  readonly checked = new Set<string>();
  readonly violations: string[] = [];

  async open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    // Asked whether to leave a form that was begun, the hands at this desk leave.
    page.on('dialog', (dialog) => void dialog.accept());
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) this.complaints.push(message.text());
    });
    return page;
  }

  /** What the console complained of, apart from what a test has provoked. */
  complaintsBut(provoked: RegExp): string[] {
    return this.complaints.filter((text) => !provoked.test(text));
  }

  /** Checks a kind of page once, with axe's rules for WCAG 2.2 AA and its good practices. */
  async check(page: Page, kind: string): Promise<void> {
    if (this.checked.has(kind)) return;
    this.checked.add(kind);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      this.violations.push(`${kind}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }
  }
}

/** Browsers write every refused request down; that the API refuses is no fault of the page. */
function isRefusal(text: string): boolean {
  return text.startsWith('Failed to load resource: the server responded with a status of 4');
}
