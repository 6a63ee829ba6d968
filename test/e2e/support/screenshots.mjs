// Pictures of every page in three languages and two widths, into test/screenshots/ (ignored).
// Usage: npm run screenshots -- [walk…], e.g. `admin bulk`; LANGUAGES=kk WIDTHS=390 narrow it further.
// Fails when a walk breaks off, or when a page is wider than its screen.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { admin } from './screenshots/admin-walks.mjs';
import { audit, board } from './screenshots/audit-walks.mjs';
import { Camera } from './screenshots/camera.mjs';
import { clerkPages, newApplication } from './screenshots/clerk-walks.mjs';
import { absences, doors, faults } from './screenshots/door-walks.mjs';
import { bulk, queueParts, queueWalks } from './screenshots/queue-walks.mjs';
import { files, intakeRefusals, receipts, recordWalks } from './screenshots/record-walks.mjs';
import { makeStates } from './screenshots/states.mjs';

const PORT = Number(process.env.SCREENSHOT_PORT ?? 3499);
const ORIGIN = `http://127.0.0.1:${PORT}`;
const AT_ONCE = Number(process.env.AT_ONCE ?? 3);
const languages = (process.env.LANGUAGES ?? 'kk,ru,en').split(',');
const widths = (process.env.WIDTHS ?? '1280,390').split(',').map(Number);

const walks = Object.entries({
  ...Object.fromEntries(recordWalks.map((walk, index) => [`records-${index + 1}`, walk])),
  ...Object.fromEntries(queueWalks.map((walk, index) => [`queue-${index + 1}`, walk])),
  ...{ clerkPages, newApplication, audit, board, admin, receipts },
  ...{ doors, faults, absences, bulk, queueParts, files, intakeRefusals },
});

const asked = process.argv.slice(2);
const chosen = walks.filter(([name]) => asked.length === 0 || asked.some((start) => name.startsWith(start)));
const report = { taken: 0, wide: [], broken: [] };
const began = Date.now();
await withProgram(takeAll);
tell();

async function withProgram(work) {
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
    await work();
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Several windows at once, each with a walk of its own. */
async function takeAll() {
  const states = await makeStates(ORIGIN);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumFlags });
  const rounds = languages.flatMap((language) =>
    widths.flatMap((width) => chosen.map(([name, walk]) => ({ language, width, name, walk }))),
  );
  const takeNext = async () => {
    for (let round = rounds.shift(); round !== undefined; round = rounds.shift()) await take(browser, round, states);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
  await browser.close();
}

async function take(browser, { language, width, name, walk }, states) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await context.addInitScript((spoken) => localStorage.setItem('qamqor.language', spoken), language);
  try {
    await walk(new Camera(await context.newPage(), { origin: ORIGIN, language, width, report }), states);
  } catch (error) {
    report.broken.push(`${name}.${language}.${width}: ${error.message.split('\n').slice(0, 3).join(' ')}`);
  } finally {
    await context.close();
  }
}

function tell() {
  const seconds = Math.round((Date.now() - began) / 1000);
  for (const line of [...report.wide, ...report.broken]) console.error(line);
  const { taken, wide, broken } = report;
  console.log(`${taken} pictures in ${seconds} s; ${wide.length} too wide, ${broken.length} walks broken off`);
  process.exitCode = wide.length + broken.length > 0 ? 1 : 0;
}
