/**
 * A queue of 10,000 in the browser: how long each picture takes while the list is scrolled from top to bottom, how many rows are
 * drawn, and what a jump to the end costs. Needs a build and a Chromium.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/queue-scroll.bench.ts
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../infra/ensure-browser.mjs';
import { application, Product, stopAll } from './http-servers.js';

const CASES = Number(process.env['QUEUE_CASES'] ?? 10_000);
const WRITERS = 32;
const SCROLL_FOR_MS = 10_000;

async function fill(product: Product): Promise<void> {
  const headers = await product.as('taraz-clerk');
  let left = CASES;
  const write = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      const answer = await fetch(`${product.url}/api/cases`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: application,
      });
      if (answer.status !== 201) throw new Error(await answer.text());
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
}

interface Scrolled {
  readonly pictures: readonly number[];
  readonly rows: number;
}

/** In the page: scrolls a window's height every tenth of a second; answers with the time of each picture. */
const SCROLLING = `(async () => {
  const pictures = [];
  let rows = 0;
  const began = performance.now();
  let [last, moved] = [began, began];
  while (last - began < ${String(SCROLL_FOR_MS)}) {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    pictures.push(now - last);
    last = now;
    rows = Math.max(rows, document.querySelectorAll('tr[data-index]').length);
    if (now - moved < 100) continue;
    moved = now;
    window.scrollBy(0, window.innerHeight);
  }
  return { pictures: pictures.slice(1), rows };
})()`;

function quantile(times: readonly number[], share: number): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN).toFixed(1);
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
try {
  const product = await Product.start(join(folder, 'data'));
  await fill(product);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${product.url}/sign-in`);
  await page.getByRole('button', { name: /\btaraz-clerk$/ }).click();
  await page.locator('tr[data-index="0"] a').first().waitFor();
  const { pictures, rows } = await page.evaluate<Scrolled>(SCROLLING);
  const slow = pictures.filter((time) => time > 50).length;
  console.log(`queue of ${String(CASES)}: ${String(pictures.length)} pictures while scrolling`);
  console.log(
    `picture p50 ${quantile(pictures, 0.5)} ms, p99 ${quantile(pictures, 0.99)} ms, ${String(slow)} over 50 ms`,
  );
  console.log(`rows drawn at most ${String(rows)}`);
  const last = Number(await page.locator('table[aria-rowcount]').getAttribute('aria-rowcount')) - 2;
  const began = performance.now();
  await page.locator('tr[data-index] th a').first().focus();
  await page.keyboard.press('Control+End');
  await page.locator(`tr[data-index="${String(last)}"] th a:focus`).waitFor();
  console.log(`jump to the end ${(performance.now() - began).toFixed(0)} ms`);
} finally {
  await browser.close();
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
