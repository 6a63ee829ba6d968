// Pictures of every page in three languages and two widths, into test/screenshots/ (ignored). Needs a build.
// Usage: node test/e2e/support/screenshots.mjs
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { deadLetters, lineWithGap } from './monitoring-answers.mjs';
import { makeStates } from './screenshot-states.mjs';

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
  const states = await makeStates(ORIGIN);
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
  for (const language of languages) {
    for (const width of widths) await take(browser, language, width, states);
  }
  await browser.close();
}

async function take(browser, language, width, states) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript((chosen) => localStorage.setItem('qamqor.language', chosen), language);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const shoot = async (name) => {
    await page.waitForLoadState('networkidle');
    await picture(name);
  };
  const picture = async (name) => {
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
    if (wide > width) console.warn(`${name}.${language}.${width}: ${wide} pixels wide`);
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
  await open('/check/00000-00000-00000-00000');
  await page.locator('[name=code]').waitFor();
  await shoot('check-unknown');
  for (const login of ['taraz-clerk', 'taraz-head', 'taraz-executor', 'taraz-akimat', 'astana-clerk']) {
    await signIn(page, login);
    await page.locator('[data-live=live]').waitFor();
    await page.locator('tr[data-index] a, main [class*=notice]').first().waitFor();
    await picture(`queue-${login}`);
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
  await shootRecords(context, page, shoot, states);
  await context.clearCookies();
  await signIn(page, 'auditor');
  await shoot('cases-auditor');
  await page.locator('table a').first().click();
  await page.locator('#history li').first().waitFor();
  await shoot('case-auditor');
  await shootReplay(page, open, shoot);
  await shootBoard(page, open, picture);
  await context.close();
}

/** A case's past: the reason, a moment, two moments, who looked; and what an auditor looks for and takes out. */
async function shootReplay(page, open, shoot) {
  const path = await page.evaluate(async () => {
    const { items } = await (await fetch('/api/cases?limit=1&closedBy=issued&late=true')).json();
    return `/cases/${items[0].caseId}/replay`;
  });
  await open(path);
  await page.locator('[name=reason]').waitFor();
  await shoot('replay-reason');
  await page.locator('[name=reason]').fill('Жоспарлы тексеру');
  await page.locator('form button[type=submit]').click();
  await page.locator('[data-shown]').waitFor();
  for (const [name, query] of [
    ['replay', '?at=5'],
    ['replay-two', '?at=8&with=3&by=happened'],
  ]) {
    await open(path + query);
    await page.locator(`[data-shown="${query.split('=')[1].split('&')[0]}"]`).waitFor();
    await shoot(name);
  }
  await open('/case-looks');
  await page.locator('tbody tr').first().waitFor();
  await shoot('case-looks');
  await open('/cases?late=true');
  await page.locator('tbody tr').first().waitFor();
  await shoot('cases-late');
}

/** The board listens without end, so that the network is never idle: its pages say themselves when they are there. */
async function shootBoard(page, open, picture) {
  for (const [name, path, shown] of [
    ['overview', '', '[data-chart] svg'],
    ['overview-body', '?by=body', '[data-chart] svg'],
    ['overview-step', '?by=step', '[data-chart] svg'],
    ['lateness', '/lateness', 'table'],
    ['durations', '/durations', '[role=img] svg'],
    ['cases', '/cases', 'table'],
    ['cases-nothing', '/cases?state=late&service=camps', 'main p'],
    ['status', '/status', 'dl'],
  ]) {
    await open(`/monitoring${path}`);
    await page.locator('[data-live=live]').waitFor();
    await page.locator(shown).first().waitFor();
    await picture(`monitoring-${name}`);
  }
  for (const [name, pattern, json, path] of [
    ['line-gap', '**/api/monitoring/cases/gap', lineWithGap, '/cases/gap'],
    ['dead-letters', '**/api/monitoring/dead-letters?*', deadLetters, '/status'],
  ]) {
    await page.route(pattern, (route) => route.fulfill({ json }));
    await open(`/monitoring${path}`);
    await page.locator('[data-gap], [data-letter]').first().waitFor();
    await picture(`monitoring-${name}`);
    await page.unroute(pattern);
  }
  await open('/monitoring/cases?state=late');
  await page.locator('[data-case] a').first().click();
  await page.locator('[data-sequence]').first().waitFor();
  await picture('monitoring-line');
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
  await page.locator('label:has([role=switch])').click();
  await page.locator('[name=occurredAt]').fill('11.11.2019');
  await page.locator('[name="parties/applicant/fullName"]').waitFor();
  await shoot('new-application-archive');
  await open('/applications/new');
  await page.locator('select[name=service]').selectOption('camps');
  await page.locator('[name="answers/0/answer"]').first().waitFor({ state: 'attached' });
  await shoot('new-application-questions');
  for (const radio of await page.locator('label:has(input[name^="answers/"][value=true])').all()) await radio.click();
  await shoot('new-application-answered');
  for (const [name, path] of [
    ['cases', '/cases'],
    ['cases-empty', '/cases?q=жоқ'],
    ['overview', '/overview'],
    ['stages', '/stages'],
    ['editions', '/editions'],
    ['edition-reference', '/editions/zhambyl-2019-age-ten-opinion'],
    ['edition-lists', '/editions/rk-2022-school-meals'],
    ['edition-partial', '/editions/zhambyl-2019-school-meals'],
    ['edition-named-only', '/editions/zhambyl-2019-rural-transport'],
    ['edition-conclusions', '/editions/rk-2022-agency-accreditation'],
    ['journals', '/journals'],
    ['journals-2019', '/journals?year=2019'],
    ['journals-results', '/journals?kind=result'],
    ['journals-found', '/journals?year=2019&q=қожахметова'],
    ['journals-empty', '/journals?year=2019&q=жоқ'],
    ['journals-print', '/journals/print?kind=incoming&year=2019&body=taraz-education'],
    ['complaints', '/complaints'],
    ['outages', '/outages'],
    ['absences', '/absences'],
    ['bulk-nothing', '/bulk'],
    ['password', '/password'],
    ['not-found', '/nowhere'],
  ]) {
    await open(path);
    await shoot(name);
  }
}

/** What stands beside the steps: each page in each state, and each act's form open. */
async function shootRecords(context, page, shoot, states) {
  const open = async (path) => {
    await page.goto(ORIGIN + path);
    await page.locator('main h1').waitFor();
  };
  const cases = Object.entries(states).filter(([, path]) => path.startsWith('/cases/'));
  const records = Object.entries(states).filter(([, path]) => !path.startsWith('/cases/'));
  for (const login of ['taraz-clerk', 'taraz-executor', 'taraz-head', 'taraz-ict']) {
    await context.clearCookies();
    await signIn(page, login);
    for (const [name, path] of login === 'taraz-ict' ? [] : cases)
      await shootActs(page, open, shoot, login, name, path);
    for (const [name, path] of records.filter(([name]) => shows(login, name))) {
      await open(path);
      await shoot(`${name}-${login}`);
      if (login === 'taraz-head' || login === 'taraz-ict') await shootOthers(page, shoot, `${name}-${login}`);
    }
  }
  await context.clearCookies();
  await signIn(page, 'taraz-operator');
  const { items } = await page.evaluate(async () => (await fetch('/api/cases?limit=50')).json());
  for (const { caseId } of items) {
    for (const kind of ['intake', 'acceptance-refusal']) {
      const kept = await page.evaluate(async (path) => (await fetch(path)).ok, `/api/cases/${caseId}/receipts/${kind}`);
      if (!kept) continue;
      await open(`/cases/${caseId}`);
      await shoot(`case-with-receipt-${kind}`);
      await open(`/cases/${caseId}/receipts/${kind}`);
      await shoot(`receipt-${kind}`);
    }
  }
  await context.clearCookies();
  await signIn(page, 'portal');
  await open('/intake-refusals');
  await shoot('intake-refusals');
  const flows = page.locator('main select').first();
  await flows.selectOption({ index: 1 });
  await shoot('intake-refusals-form');
}

/** The clerk sees every record; the others only what is theirs to do. */
function shows(login, name) {
  if (login === 'taraz-clerk') return true;
  if (login === 'taraz-ict') return name.startsWith('outage-') && name !== 'outage-new';
  return login === 'taraz-head' && (name === 'complaint-filed' || name === 'outage-drawn-up');
}

async function shootActs(page, open, shoot, login, name, path) {
  await open(path);
  const { allowedActions } = await page.evaluate(async (url) => (await fetch(`/api${url}`)).json(), path);
  const acts = allowedActions.filter((action) => action !== 'correct-entry');
  if (login === 'taraz-executor' || acts.length > 0) await shoot(`${name}-${login}`);
  for (const action of acts) {
    await open(`${path}?do=${action}`);
    await page.locator('main form').first().waitFor();
    await shoot(`${name}-${login}-${action}`);
  }
  if (login !== 'taraz-executor') return;
  // What is open is no longer found, so that the first is always the next.
  const shut = page.locator('main details:not([open]) > summary, main button[aria-expanded=false]');
  for (let left = await shut.count(); left > 0; left -= 1) await shut.first().click();
  await shoot(`${name}-${login}-opened`);
}

async function shootOthers(page, shoot, name) {
  const others = page.locator('[class*=others] button');
  for (let index = 0; index < (await others.count()); index += 1) {
    await others.nth(index).click();
    await shoot(`${name}-other-${index + 1}`);
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
