// Finds Chromium for the browser tests, or installs it where that is possible without asking anybody.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Quiet Chromium for tests: no sandbox inside containers, no calls home. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const HOW = `No Chromium found. Set CHROMIUM_PATH to one, or install it:
  Debian, Ubuntu: sudo apt-get install -y chromium fonts-noto-core
  elsewhere:      npx playwright-core install chromium`;

/**
 * Path of a Chromium: `CHROMIUM_PATH`, the system's, Playwright's own; else installs Debian's when run as root there.
 * @throws Error that says how to get one
 */
export function ensureBrowser() {
  const found = findBrowser() ?? (installOnDebian() ? findBrowser() : undefined);
  if (found === undefined) throw new Error(HOW);
  return found;
}

function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  return [...fromPath(), ...fromPlaywright()].find((path) => existsSync(path));
}

function fromPath() {
  const folders = new Set([...(process.env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin']);
  return NAMES.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

function fromPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => name.startsWith('chromium-'));
  return versions.flatMap((name) =>
    ['chrome-linux', 'chrome-linux64'].map((inner) => join(cache, name, inner, 'chrome')),
  );
}

function installOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  // Several programs may come here at once: whoever is second waits for the first.
  const waiting = ['-o', 'DPkg::Lock::Timeout=600'];
  return (
    run(...waiting, 'update', '-qq') &&
    run(...waiting, 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  );
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  process.stdout.write(`${ensureBrowser()}\n`);
}
