import type { Page, Response } from 'playwright-core';

export type Language = 'kk' | 'ru' | 'en';

/** What no text of a language holds: whoever sees such a word sees one that was left untranslated. */
const foreign: Readonly<Record<Language, RegExp>> = {
  kk: /[A-Za-z]{2,}/g,
  ru: /[A-Za-z]{2,}|[а-яё]*[әғқңөұүһі][а-яёәғқңөұүһі]*/gi,
  en: /\p{Script=Cyrillic}{2,}/gu,
};
/** Names that are the same in every language, and the example of a paper's code. */
const SAME_EVERYWHERE = new Set('qamqor қамқор pdf csv json ocel xes sqlite kafka abcde fghjk'.split(' '));
const ROMAN = /^[IVX]+$/;
/** A key that has no text is shown itself. */
const KEY = /\b[a-z]+[A-Za-z]*(\.[a-z][A-Za-z-]*)+\b/g;

/**
 * Reads along what the API says to a page, and finds words of another language on the page that were not said there: neither a name
 * nor an officer's text, they are the client's own, or the wrong one of a text that the API gives in three languages.
 */
export class WordWatch {
  readonly #said = new Set<string>();
  readonly #hearing: Promise<void>[] = [];

  constructor(
    private readonly page: Page,
    private readonly language: Language,
  ) {
    page.on('response', (response) => this.#hearing.push(this.#hear(response)));
  }

  async untranslated(): Promise<string[]> {
    await Promise.all(this.#hearing);
    const texts = await this.page.evaluate<string[]>(SHOWN_TEXTS);
    return texts.flatMap((text) => {
      const words = [...text.matchAll(foreign[this.language]), ...text.matchAll(KEY)].map(([word]) => word);
      const unsaid = words.filter((word) => !this.#isSaid(word));
      return unsaid.length === 0 ? [] : [`${unsaid.join(', ')} in “${text.trim().slice(0, 120)}”`];
    });
  }

  #isSaid(word: string): boolean {
    return SAME_EVERYWHERE.has(word.toLowerCase()) || ROMAN.test(word) || this.#said.has(word.toLowerCase());
  }

  async #hear(response: Response): Promise<void> {
    // A problem's texts are the API's own, and are to be in the reader's language like the page's.
    if (response.headers()['content-type']?.startsWith('application/json') !== true) return;
    try {
      this.#keep(await response.json());
    } catch {
      // Gone with the page that was left meanwhile.
    }
  }

  #keep(said: unknown): void {
    if (typeof said === 'string') {
      for (const [word] of [...said.matchAll(/\p{L}+/gu), ...said.matchAll(/[\w.-]+/g)])
        this.#said.add(word.toLowerCase());
      return;
    }
    if (typeof said !== 'object' || said === null) return;
    if ('kk' in said && 'ru' in said && 'en' in said) {
      this.#keep(said[this.language]);
      return;
    }
    for (const inner of Object.values(said)) this.#keep(inner);
  }
}

/** In the page: every text that is seen or read out, but for what says of itself that it is in another language. */
const SHOWN_TEXTS = `(() => {
  const texts = [document.title];
  const elsewhere = '[lang]:not(html)';
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(elsewhere) || element.closest('script, style, noscript') || !element.checkVisibility()) continue;
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) texts.push(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) if (child.nodeType === Node.TEXT_NODE) texts.push(child.data);
  }
  return texts.filter((text) => text.trim() !== '');
})()`;
