import type { BrowserContext, Page } from 'playwright-core';
import type { CaseAction, SeenCase } from './seen-case.js';
import type { PageWatch } from './watched-page.js';

/** An officer's desk: the browser, and what hands do in it. Texts are the client's Kazakh ones. */
export class Desk {
  constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly watch: PageWatch,
  ) {}

  get context(): BrowserContext {
    return this.page.context();
  }

  async signIn(login: string): Promise<void> {
    await this.open('/sign-in');
    await this.page.getByRole('button', { name: new RegExp(`\\b${login}$`) }).click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }

  /** Signs in whoever comes to the desk, without the one before having to sign out. */
  async signInAs(login: string): Promise<void> {
    await this.context.clearCookies();
    await this.signIn(login);
  }

  /** Goes to a page of the menu, which a phone shows behind a button. */
  async goTo(name: string): Promise<void> {
    await this.openMenu();
    await this.page.locator('header nav').getByRole('link', { name }).click();
  }

  async openMenu(): Promise<void> {
    await this.page
      .locator('header nav')
      .getByRole('link', { includeHidden: true })
      .first()
      .waitFor({ state: 'attached' });
    const button = this.page.getByRole('button', { name: 'Мәзір', expanded: false });
    if (await button.isVisible()) await button.click();
  }

  async signOut(): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('button', { name: 'Шығу' }).click();
    await this.page.getByRole('heading', { name: 'Жүйеге кіру' }).waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  async openCase(caseId: string): Promise<SeenCase> {
    await this.open(`/cases/${caseId}`);
    await this.page.locator('#history [data-event]').first().waitFor();
    return this.seen(caseId);
  }

  /** Opens a page and waits until all that it asks for stands on it. */
  async openWhole(path: string): Promise<void> {
    await this.open(path);
    await this.page.locator('main:not([aria-busy=true]) h1').waitFor();
    await this.page.locator('[data-loading], [aria-busy=true]').first().waitFor({ state: 'detached' });
  }

  /** The case as the API shows it to whoever is signed in; only to know whom to ask next. */
  async seen(caseId: string): Promise<SeenCase> {
    return this.page.evaluate(async (id) => (await fetch(`/api/cases/${id}`)).json() as Promise<SeenCase>, caseId);
  }

  /** Acts as the officer who is signed in, past the page: only for what a test begins with. */
  async post(path: string, body: object): Promise<{ readonly caseId: string }> {
    return this.page.evaluate(
      async ({ to, content }) => {
        const { csrfToken } = (await (await fetch('/api/session')).json()) as { csrfToken: string };
        const answer = await fetch(to, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-csrf-token': csrfToken,
            'idempotency-key': crypto.randomUUID(),
          },
          body: JSON.stringify(content),
        });
        if (!answer.ok) throw new Error(await answer.text());
        return (await answer.json()) as { caseId: string };
      },
      { to: path, content: body },
    );
  }

  /** The history as it stands on the page, entry by entry, without what this officer may do about it. */
  async history(): Promise<string[]> {
    const entries = await this.page.locator('#history [data-event]').allInnerTexts();
    return entries.map((entry) => entry.replace(/\n?Осы жазбаны түзету$/u, ''));
  }

  async check(kind: string): Promise<void> {
    await this.watch.check(this.page, kind);
  }

  async fill(name: string, text: string): Promise<void> {
    await this.page.locator(`[name="${name}"]`).fill(text);
  }

  /** Ticks every document of the list. */
  async handInAll(): Promise<void> {
    const boxes = this.page.locator('input[name^="documents/"][name$="/code"]');
    for (const box of await boxes.all()) {
      await this.choose((await box.getAttribute('name')) ?? '', (await box.getAttribute('value')) ?? '');
    }
  }

  async choose(name: string, value: string): Promise<void> {
    await this.page.locator(`label:has(input[name="${name}"][value="${value}"])`).click();
  }

  /** Sends the form of an action and waits until the page says that it is recorded. */
  async send(action: CaseAction, done: string): Promise<void> {
    await this.check(`/cases/:id ${action}`);
    await this.page.locator('main form button[type=submit]').click();
    await this.page.getByRole('status').getByText(done).waitFor();
  }
}
