/**
 * The web client in the browser: the script that the queue page needs at first, the browser's own work when an officer goes from
 * page to page, and what is seen when on a slow line. Needs a build and a Chromium.
 *
 * node --conditions=qamqor-source --import ./libs/event-store/testing/typescript.mjs bench/web-client.bench.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../infra/ensure-browser.mjs';
import { Product, stopAll } from './http-servers.js';

const ROUNDS = 12;
/** What Chromium's own tools call "slow 3G". */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const PATIENCE_MS = 60_000;

/** Where to go, by what, and what stands there once it is whole. */
const SWITCHES = [
  { to: 'case', link: 'tr[data-index="0"] th a', shown: '#history [data-event]' },
  { to: 'queue', link: 'header nav a[href="/"]', shown: 'tr[data-index="0"] th a' },
  { to: 'application', link: 'header nav a[href="/applications/new"]', shown: 'select[name=service]' },
  { to: 'all cases', link: 'header nav a[href="/cases"]', shown: 'main tbody tr' },
  { to: 'journals', link: 'header nav a[href="/journals"]', shown: 'main table' },
  { to: 'queue again', link: 'header nav a[href="/"]', shown: 'tr[data-index="0"] th a' },
];

interface Visit {
  readonly page: Page;
  readonly protocol: CDPSession;
  /** Of script, as it came over the line. */
  scriptBytes: number;
}

async function visit(browser: Browser, cookies: Awaited<ReturnType<typeof cookiesOf>> = []): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const protocol = await context.newCDPSession(page);
  const opened: Visit = { page, protocol, scriptBytes: 0 };
  const scripts = new Set<string>();
  protocol.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) opened.scriptBytes += encodedDataLength;
  });
  await protocol.send('Network.enable');
  await protocol.send('Performance.enable');
  return opened;
}

async function cookiesOf({ page }: Visit) {
  return page.context().cookies();
}

async function signIn({ page }: Visit, origin: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: /\btaraz-clerk$/ }).click();
  await page.locator('tr[data-index="0"] th a').waitFor();
}

/** What the page's own thread has worked since it was opened: script, style, layout, painting. */
async function workedMs({ protocol }: Visit): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}

async function switchPages(opened: Visit): Promise<void> {
  const work = new Map<string, number[]>();
  const waits = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { to, link, shown } of SWITCHES) {
      await opened.page.waitForLoadState('domcontentloaded');
      const before = await workedMs(opened);
      const began = performance.now();
      await opened.page.locator(link).click();
      await opened.page.locator(shown).first().waitFor();
      const waited = performance.now() - began;
      const own = (await workedMs(opened)) - before;
      // The first round fetches the pages' files.
      if (round === 0) continue;
      work.set(to, [...(work.get(to) ?? []), own]);
      waits.set(to, [...(waits.get(to) ?? []), waited]);
    }
  }
  for (const { to } of SWITCHES) {
    const [own = [], waited = []] = [work.get(to), waits.get(to)];
    console.log(
      `to ${to}: own work p50 ${quantile(own, 0.5)} ms, most ${quantile(own, 0.999)} ms; from press to shown p50 ${quantile(waited, 0.5)} ms`,
    );
  }
}

async function overSlowLine(browser: Browser, origin: string, first: Visit): Promise<void> {
  const slow = await visit(browser, await cookiesOf(first));
  await slow.protocol.send('Network.emulateNetworkConditions', SLOW_LINE);
  const began = performance.now();
  const since = (): string => ((performance.now() - began) / 1_000).toFixed(1);
  await slow.page.goto(`${origin}/`, { waitUntil: 'commit' });
  await slow.page.locator('.first-look, h1').first().waitFor({ state: 'attached' });
  const something = since();
  await slow.page.locator('h1').first().waitFor();
  const title = since();
  await slow.page.locator('tr[data-index="0"] th a').waitFor();
  console.log(
    `slow line, nothing kept: something after ${something} s, title after ${title} s, rows after ${since()} s`,
  );
  const again = performance.now();
  await slow.page.reload();
  await slow.page.locator('tr[data-index="0"] th a').waitFor();
  console.log(`slow line, files kept: rows after ${((performance.now() - again) / 1_000).toFixed(1)} s`);
}

function quantile(times: readonly number[], share: number): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN).toFixed(0);
}

const folder = mkdtempSync(join(tmpdir(), 'qamqor-bench-'));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
try {
  const product = await Product.start(join(folder, 'data'));
  const first = await visit(browser);
  await signIn(first, product.url);
  const second = await visit(browser, await cookiesOf(first));
  await second.page.goto(`${product.url}/`);
  await second.page.locator('tr[data-index="0"] th a').waitFor();
  console.log(`queue page: ${(second.scriptBytes / 1_000).toFixed(0)} kB of compressed script (at most 250)`);
  await switchPages(second);
  await overSlowLine(browser, product.url, first);
} finally {
  await browser.close();
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}
