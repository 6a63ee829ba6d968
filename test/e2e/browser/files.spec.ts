import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { pdf, png } from '#files/testing';
import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 180_000;

describe('files of a case, in the browser', () => {
  let office: Office;
  let desk: Desk;
  let page: Page;
  const papers = mkdtempSync(join(tmpdir(), 'qamqor-papers-'));
  const paper = (name: string, content: Buffer | string): string => {
    writeFileSync(join(papers, name), content);
    return join(papers, name);
  };

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(390);
    ({ page } = desk);
    await desk.signIn('taraz-clerk');
    await desk.openCase(await takeIn(desk, meals));
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
    rmSync(papers, { recursive: true });
  });

  /** The line of the list that has the button. */
  const line = (document: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Файл тіркеу: ${document}` }) });

  async function choose(document: string, ...paths: string[]): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    const button = page.getByRole('button', { name: `Файл тіркеу: ${document}` });
    await button.focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(paths);
  }

  it(
    'are attached by keyboard, several at once, and stand at their document',
    async () => {
      await choose('Басқа құжаттар', paper('Өтініш 1.pdf', pdf()), paper('Суреті.png', png(40)));
      const others = line('Басқа құжаттар');
      await others.getByRole('status').getByText('Файл тіркелді: Суреті.png').waitFor();
      expect(await others.getByRole('button', { name: /^Көру: / }).allInnerTexts()).toEqual([
        'Өтініш 1.pdf',
        'Суреті.png',
      ]);
      await desk.check('/cases/:id files');
    },
    LONG_MS,
  );

  it(
    'are dropped on the line of their document',
    async () => {
      const buttons = page.getByRole('button', { name: /^Файл тіркеу: / });
      const document = ((await buttons.first().getAttribute('aria-label')) ?? '').replace('Файл тіркеу: ', '');
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        const bytes = new Uint8Array(${JSON.stringify([...png(41)])});
        transfer.items.add(new File([bytes], 'Скан.png', { type: 'image/png' }));
        return transfer;
      })()`);
      await line(document).dispatchEvent('drop', { dataTransfer: dropped });
      await line(document).locator('[data-file="Скан.png"]').waitFor();
      expect(await page.locator('[data-event=FileAttached]').last().innerText()).toContain(document);
    },
    LONG_MS,
  );

  it(
    'that may not be taken in are refused in words, and nothing else is lost',
    async () => {
      const wrong = paper('бет.pdf', '<!doctype html><script>document.title = "run"</script>');
      await choose('Басқа құжаттар', wrong, paper('үлкен.pdf', Buffer.alloc(11 * 1024 * 1024)));
      const others = line('Басқа құжаттар');
      await others.getByText('«бет.pdf» файлы тіркелмеді').waitFor();
      await others.getByText('Мұндай файл қабылданбайды').waitFor();
      await others.getByText('«үлкен.pdf» файлы тым үлкен: 10 МБ-тан аспауға тиіс.').waitFor();
      await desk.check('/cases/:id files refused');
      expect(await others.locator('[data-file]').count()).toBe(2);
    },
    LONG_MS,
  );

  it(
    'are looked at in a window over the case, opened in a tab of their own, and saved under their name',
    async () => {
      const name = page.getByRole('button', { name: 'Көру: Суреті.png' });
      await name.focus();
      await page.keyboard.press('Enter');
      const window = page.getByRole('dialog', { name: 'Суреті.png' });
      const picture = window.getByRole('img', { name: 'Суреті.png' });
      await picture.waitFor();
      expect(await picture.evaluate((image: { readonly naturalWidth: number }) => image.naturalWidth)).toBe(40);
      await desk.check('/cases/:id file in a window');
      const opened = page.context().waitForEvent('page');
      await window.getByRole('link', { name: 'Жаңа қойындыда ашу' }).click();
      const tab = await opened;
      await tab.waitForLoadState();
      expect(await tab.evaluate('document.images[0].naturalWidth')).toBe(40);
      await tab.close();
      await page.keyboard.press('Escape');
      await window.waitFor({ state: 'detached' });
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Көру: Суреті.png');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Сақтау: Өтініш 1.pdf' }).click();
      expect((await download).suggestedFilename()).toBe('Өтініш 1.pdf');
    },
    LONG_MS,
  );

  it(
    'that are PDF are shown in a frame',
    async () => {
      await page.getByRole('button', { name: 'Көру: Өтініш 1.pdf' }).click();
      const window = page.getByRole('dialog', { name: 'Өтініш 1.pdf' });
      const frame = await window.locator('iframe').elementHandle();
      // A frame that the file's policy forbids has another address.
      await (await frame.contentFrame())?.waitForURL(/as=inline$/);
      await window.getByRole('button', { name: 'Жабу' }).click();
      await window.waitFor({ state: 'detached' });
    },
    LONG_MS,
  );

  it(
    'are taken off with a reason, which the history keeps',
    async () => {
      await page.getByRole('button', { name: 'Алып тастау: Суреті.png' }).click();
      const form = page.getByRole('form', { name: 'Алып тастау: Суреті.png' });
      await form.getByRole('button', { name: 'Алып тастау' }).click();
      await form.getByText('Мәтін бос болмауы керек').last().waitFor();
      await desk.check('/cases/:id detach-file');
      await desk.fill('reason', 'Анық көрінбейді');
      await form.getByRole('button', { name: 'Алып тастау' }).click();
      await page.locator('[data-file="Суреті.png"]').waitFor({ state: 'detached' });
      expect(await page.locator('[data-event=FileDetached]').innerText()).toContain('Анық көрінбейді');
    },
    LONG_MS,
  );

  it('leave nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });
});
