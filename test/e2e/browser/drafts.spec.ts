import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, ensureBrowser } from '../../../infra/ensure-browser.mjs';

import type { Desk } from '../support/desk.js';
import { meals, takeIn } from '../support/lanes.js';
import { Office } from '../support/office.js';

const LONG_MS = 120_000;
const NAME = 'Гүлсара Нұрпейісова';
const REASON = 'Отбасы көшіп кетті';
const BEGUN = 'Жібермей қалдырғаныңыз бар';

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
      const left = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      expect(left).toContain('qamqor.sealed-drafts.');
      expect(left).not.toMatch(new RegExp(`${NAME}|${REASON}`));

      await desk.signInAs('taraz-clerk');
      await desk.openWhole('/');
      await page.getByText(BEGUN).waitFor();
      await desk.check('/ begun');
      await page.getByRole('link', { name: /^Өтінішті қайтарып алу/ }).click();
      await page.getByText('енгізгеніңіз сақталып қалды').waitFor();
      expect(await page.locator('[name=reason]').inputValue()).toBe(REASON);
      await desk.openWhole('/');
      await page.getByRole('button', { name: /^Өшіру: Өтінішті қайтарып алу/ }).click();
      await page.getByRole('link', { name: /^Өтінішті қайтарып алу/ }).waitFor({ state: 'detached' });
      expect(await page.getByRole('link', { name: /^Өтініш, / }).count()).toBe(1);
    },
    LONG_MS,
  );

  it('goes at sign-out, of every tab', async () => {
    const { page } = desk;
    await desk.signOut();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('qamqor.sealed-drafts.');
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
    await at.page.waitForFunction((wanted) => {
      const savedAt = (text: string | undefined): number =>
        (JSON.parse(text ?? '{}') as { savedAt?: number }).savedAt ?? 0;
      const kept = Object.entries(sessionStorage).filter(([name]) => name.startsWith('qamqor.draft.'));
      const tab = sessionStorage.getItem('qamqor.tab') ?? '?';
      const sealed = Object.entries(localStorage).find(
        ([name]) => name.startsWith('qamqor.sealed-drafts.') && name.endsWith(tab),
      );
      const last = Math.max(...kept.map(([, text]) => savedAt(text as string)));
      return kept.length === wanted && savedAt(sealed?.[1] as string | undefined) >= last;
    }, number);
  }
});
