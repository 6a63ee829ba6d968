import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readPdf } from '../testing/read-pdf.js';
import { samplePaper } from '../testing/samples.js';
import { PdfmakeRenderer } from './pdfmake-renderer.js';

const renderer = new PdfmakeRenderer();
afterAll(() => renderer.close());

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** A thread that runs these words. */
const thread = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('papers as PDF', () => {
  it('hold every letter of Kazakh and the tenge, read back by another program', async () => {
    const { pages } = await readPdf(await renderer.render(samplePaper));
    expect(pages).toHaveLength(1);
    for (const { block, ...words } of samplePaper.blocks) {
      for (const text of JSON.stringify(words).match(/(?<=":"|\[")[^"]+/g) ?? []) {
        expect([block, pages[0]]).toEqual([block, expect.stringContaining(text)]);
      }
    }
    expect(pages[0]).toContain('1 / 1');
  });
  it('have the same bytes whichever thread set them, and the date of the act', async () => {
    const other = new PdfmakeRenderer();
    const [one, again, elsewhere] = await Promise.all([
      renderer.render(samplePaper),
      renderer.render(samplePaper),
      other.render(samplePaper),
    ]);
    await other.close();
    expect([digest(again), digest(elsewhere)]).toEqual([digest(one), digest(one)]);
    expect((await readPdf(one)).creationDate).toBe('D:20260105050000Z');
  });
  it('stand on as many sheets as there are copies', async () => {
    const { pages } = await readPdf(await renderer.render({ ...samplePaper, copies: ['1-дана', '2-дана'] }));
    expect(pages.map((page) => /[12]-дана/.exec(page)?.[0])).toEqual(['1-дана', '2-дана']);
  });
  it('run on over pages when there is much to say', async () => {
    const text = 'Ұзақ мәтін. '.repeat(800);
    const { pages } = await readPdf(await renderer.render({ ...samplePaper, blocks: [{ block: 'paragraph', text }] }));
    expect(pages.length).toBeGreaterThan(2);
  });
  it('keep what vouches for them on one page, and no heading without its text', async () => {
    const heading = { block: 'heading', text: 'Соңғы бөлік' } as const;
    const ending = samplePaper.blocks.slice(-2);
    for (let lines = 26; lines < 40; lines += 1) {
      const text = Array.from({ length: lines }, () => 'жол').join('\n');
      const blocks = [{ block: 'paragraph', text }, heading, { block: 'list', items: ['Өтініш'] }, ...ending] as const;
      const { pages } = await readPdf(await renderer.render({ ...samplePaper, blocks }));
      const on = (words: string): number => pages.findIndex((page) => page.includes(words));
      expect([lines, on('Соңғы бөлік')]).toEqual([lines, on('Өтініш')]);
      expect([lines, on('Ә. Өмірзақ'), on('Негіз:')]).toEqual([lines, on('Код:'), on('Код:')]);
    }
  });
});

describe('the thread', () => {
  it('is replaced by the next paper when it died', async () => {
    const dies = new PdfmakeRenderer(thread(`process.exit(1)`));
    await expect(dies.render(samplePaper)).rejects.toMatchObject({ code: 'paper-renderer-unavailable' });
    await expect(dies.render(samplePaper)).rejects.toMatchObject({ code: 'paper-renderer-unavailable' });
    await dies.close();
  });
  it('is replaced when it hangs', async () => {
    const code = `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {});`;
    const hangs = new PdfmakeRenderer(thread(code), 1);
    await expect(hangs.render(samplePaper)).rejects.toMatchObject({ code: 'paper-renderer-unavailable' });
    await expect(hangs.render(samplePaper)).rejects.toMatchObject({ code: 'paper-renderer-unavailable' });
    await hangs.close();
  });
  it('goes on after a paper that cannot be set', async () => {
    const code = `import { parentPort } from 'node:worker_threads';
      let n = 0;
      parentPort.on('message', () => parentPort.postMessage(n++ === 0 ? { fault: 'ink' } : { pdf: new Uint8Array([7]) }));`;
    const stumbles = new PdfmakeRenderer(thread(code));
    await expect(stumbles.render(samplePaper)).rejects.toThrow('cannot be set: ink');
    expect([...(await stumbles.render(samplePaper))]).toEqual([7]);
    await stumbles.close();
  });
  it('takes a bounded number of papers at once', async () => {
    const waits = new PdfmakeRenderer(
      thread(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {})`),
    );
    const all = Array.from({ length: 60 }, () => waits.render(samplePaper).catch((error: unknown) => error));
    expect(await all[59]).toMatchObject({ code: 'paper-renderer-unavailable' });
    await waits.close();
  });
});
