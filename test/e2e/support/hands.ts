import type { Page } from 'playwright-core';

/** Who works by keyboard alone: every key is counted, letters of texts apart from the keys that lead through the form. */
export class Hands {
  strokes = 0;
  characters = 0;

  constructor(private readonly page: Page) {}

  /** One stroke, chords as well: `Tab`, `Space`, `Control+Enter`. */
  async press(key: string): Promise<void> {
    this.strokes += 1;
    await this.page.keyboard.press(key);
  }

  /** Tabs on until the field has the focus. */
  async tabTo(selector: string): Promise<void> {
    for (let tried = 0; tried < LONGEST_WAY; tried += 1) {
      if (await this.isAt(selector)) return;
      await this.press('Tab');
    }
    throw new Error(`No way by Tab to ${selector}`);
  }

  async type(text: string): Promise<void> {
    this.characters += text.length;
    await this.page.keyboard.type(text);
  }

  async isAt(selector: string): Promise<boolean> {
    return (await this.page.locator(`${selector}:focus`).count()) > 0;
  }
}

const LONGEST_WAY = 60;
