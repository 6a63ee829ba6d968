// Pictures of every page in three languages and two widths, into test/screenshots/ (ignored). Needs a build.
// Usage: node test/e2e/support/screenshots.mjs
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';

const OUT = new URL('../../screenshots/', import.meta.url).pathname;
const PORT = 3499;
const ORIGIN = `http://127.0.0.1:${PORT}`;
const languages = (process.env.LANGUAGES ?? 'kk,ru,en').split(',');
const widths = (process.env.WIDTHS ?? '1280,390').split(',').map(Number);

const dataDir = mkdtempSync(join(tmpdir(), 'qamqor-screens-'));
const server = spawn(process.execPath, ['dist/apps/api/main.js'], {
  env: { ...process.env, DATA_DIR: dataDir, PORT: String(PORT), DEMO: 'true', LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});

try {
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('http://') && resolve());
    server.once('exit', () => reject(new Error('The program did not start')));
  });
  await takeAll();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}

async function takeAll() {
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
  for (const language of languages) {
    for (const width of widths) await take(browser, language, width);
  }
  await browser.close();
}

async function take(browser, language, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript((chosen) => localStorage.setItem('qamqor.language', chosen), language);
  const page = await context.newPage();
  const shoot = async (name) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(OUT, `${name}.${language}.${width}.png`), fullPage: true });
  };
  const open = async (path) => page.goto(ORIGIN + path);
  await open('/');
  await shoot('sign-in');
  await page.locator('[name=login]').fill('nobody');
  await page.locator('[name=password]').fill('wrong');
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').waitFor();
  await shoot('sign-in-refused');
  for (const login of ['taraz-clerk', 'taraz-head', 'taraz-executor', 'taraz-akimat', 'astana-clerk']) {
    await signIn(page, login);
    await shoot(`queue-${login}`);
    const actions = page.locator('table a[href*="do="]');
    const targets = await actions.evaluateAll((links) => [
      ...new Map(links.map((a) => [new URL(a.href).search, a.getAttribute('href')])).values(),
    ]);
    for (const target of targets) {
      await open(target);
      await page.locator('#history li').first().waitFor();
      await shoot(`case-${login}-${target.split('do=')[1]}`);
    }
    if (login === 'taraz-clerk') await shootClerk(page, open, shoot);
    await context.clearCookies();
  }
  await signIn(page, 'auditor');
  await shoot('cases-auditor');
  await page.locator('table a').first().click();
  await page.locator('#history li').first().waitFor();
  await shoot('case-auditor');
  await context.close();
}

async function shootClerk(page, open, shoot) {
  await open('/applications/new');
  await shoot('new-application');
  await page.locator('select[name=service]').selectOption('school-meals');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await page.locator('button[type=submit]').click();
  await page.getByRole('alert').first().waitFor();
  await shoot('new-application-faults');
  await page.locator('select[name=service]').selectOption('age-ten-opinion');
  await page.locator('[name=occurredAt]').fill('11.11.2019');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await shoot('new-application-archive');
  for (const [name, path] of [
    ['cases', '/cases'],
    ['cases-empty', '/cases?number=none'],
    ['overview', '/overview'],
    ['stages', '/stages'],
    ['editions', '/editions'],
    ['edition-reference', '/editions/zhambyl-2019-age-ten-opinion'],
    ['edition-lists', '/editions/rk-2022-school-meals'],
    ['password', '/password'],
    ['not-found', '/nowhere'],
  ]) {
    await open(path);
    await shoot(name);
  }
}

async function signIn(page, login) {
  await page.goto(`${ORIGIN}/sign-in`);
  await page
    .locator('button', { hasText: login })
    .filter({ hasText: new RegExp(`${login}$`) })
    .click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
