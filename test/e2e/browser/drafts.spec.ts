import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';
import { actOnce } from '../support/acts.js';
import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const NAME = 'Гүлсара Нұрпейісова';
const REASON = 'Отбасы көшіп кетті';
const BEGUN = 'Жібермей қалдырғаныңыз бар';
/** What stands in the browser's database, read in the page. */
const READ_SEALED = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('qamqor');
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const all = asked.result.transaction('sealed-drafts').objectStore('sealed-drafts').getAll();
    all.onsuccess = () => {
      asked.result.close();
      resolve(all.result.map((entry) => ({ ...entry, sealed: [...entry.sealed] })));
    };
  };
})`;

describe('what was begun, when the tab or the browser goes', () => {
  let office: Office;
  let desk: Desk;
  let profile: string;

  beforeAll(async () => {
    office = await Office.open();
    desk = await office.newDesk(1280);
    profile = await mkdtemp(join(tmpdir(), 'qamqor-profile-'));
  }, LONG_MS);

  afterAll(async () => {
    await office.close();
    await rm(profile, { recursive: true, force: true });
  });

  it(
    'comes into another tab of the officer, and nobody else sees or can read it',
    async () => {
      const { page } = desk;
      await desk.signIn('taraz-clerk');
      const caseId = await takeIn(desk, meals);
      await actOnce(desk, await desk.openCase(caseId), 'favourable');
      const other = await office.deskIn(desk.context);
      await beginApplication(other);
      await other.open(`/cases/${caseId}?do=withdraw-application`);
      await other.fill('reason', REASON);
      await keptOf(other, 2);
      await desk.open('/');
      await page.getByRole('heading', { name: 'Менің кезегім' }).waitFor();
      expect(await page.getByText(BEGUN).count()).toBe(0);
      await other.page.close();

      await desk.signInAs('taraz-head');
      await desk.openWhole('/');
      expect(await page.getByText(BEGUN).count()).toBe(0);
      const [left] = await sealedEntries(desk);
      const inClear = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      for (const text of [Buffer.from(left?.sealed ?? []).toString(), inClear]) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(new RegExp(`${NAME}|${REASON}`));
      }

      await desk.signInAs('taraz-clerk');
      await desk.openWhole('/');
      await page.getByText(BEGUN).waitFor();
      await desk.check('/ begun');
      await page.getByRole('link', { name: /^\d+\/20\d\d, Өтінішті қайтарып алу/ }).click();
      await page.getByText('енгізгеніңіз сақталып қалды').waitFor();
      expect(await page.locator('[name=reason]').inputValue()).toBe(REASON);
      await desk.openWhole('/');
      await page.getByRole('button', { name: /^Өшіру: .*, Өтінішті қайтарып алу/ }).click();
      await page.getByRole('link', { name: /^\d+\/20\d\d, Өтінішті қайтарып алу/ }).waitFor({ state: 'detached' });
      expect(await page.getByRole('link', { name: /^Өтініш, / }).count()).toBe(1);
      expect(await page.evaluate<boolean>('document.activeElement !== document.body')).toBe(true);
    },
    LONG_MS,
  );

  it('goes at sign-out, of every tab', async () => {
    const { page } = desk;
    await desk.signOut();
    expect(await sealedEntries(desk)).toEqual([]);
    await desk.signIn('taraz-clerk');
    await desk.openWhole('/');
    expect(await page.getByText(BEGUN).count()).toBe(0);
  });

  it(
    'is there when the browser is opened anew and restores nothing',
    async () => {
      const first = await openProfile();
      const before = await office.deskIn(first);
      await before.signIn('taraz-clerk');
      await beginApplication(before);
      await keptOf(before, 1);
      await first.close();

      const second = await openProfile();
      const after = await office.deskIn(second);
      await after.open('/');
      await after.page.getByRole('link', { name: /^Өтініш, / }).click();
      await after.page.getByRole('button', { name: 'Жалғастыру' }).click();
      expect(await after.page.locator('[name="parties/applicant/fullName"]').inputValue()).toBe(NAME);
      await second.close();
    },
    LONG_MS,
  );

  it('is usable by everybody, and the console has nothing to complain of', () => {
    expect(office.watch.violations).toEqual([]);
    expect(office.watch.complaints).toEqual([]);
  });

  /** A browser on the disk: closed and opened again it holds what it wrote, and no tab. */
  function openProfile(): Promise<BrowserContext> {
    const viewport = { width: 1280, height: 900 };
    return chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      args: chromiumFlags,
      viewport,
      reducedMotion: 'reduce',
    });
  }

  async function beginApplication(at: Desk): Promise<void> {
    await at.open('/applications/new');
    await at.page.locator('select[name=service]').selectOption('school-meals');
    await at.fill('parties/applicant/fullName', NAME);
  }

  /** Waits until the tab has sealed so many drafts beside itself, as they stand in it. */
  async function keptOf(at: Desk, number: number): Promise<void> {
    const kept = await at.page.waitForFunction((wanted) => {
      const drafts = Object.entries(sessionStorage).filter(([name]) => name.startsWith('qamqor.draft.'));
      const savedAt = drafts.map(([, text]) => (JSON.parse(String(text)) as { readonly savedAt: number }).savedAt);
      return drafts.length === wanted && { tab: sessionStorage.getItem('qamqor.tab'), last: Math.max(...savedAt) };
    }, number);
    const { tab, last } = (await kept.jsonValue()) as { readonly tab: string; readonly last: number };
    while (!(await sealedEntries(at)).some((entry) => entry.tab === tab && entry.savedAt >= last)) await delay(50);
  }

  function sealedEntries(at: Desk): Promise<SealedEntry[]> {
    return at.page.evaluate<SealedEntry[]>(READ_SEALED);
  }
});

interface SealedEntry {
  readonly tab: string;
  readonly savedAt: number;
  readonly sealed: readonly number[];
}
