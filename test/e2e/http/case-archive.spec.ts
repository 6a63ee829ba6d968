import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { testConfig } from '#platform/testing';
import { readPdf } from '#papers/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office } from './office.js';

let office: Office;
let caseId: string;
let look: string;
const lane = lanes[1] as Lane;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
  caseId = await file(office, lane);
  await carry(office, lane, caseId, 'favourable');
  look = await lookAt(caseId);
}, 60_000);
afterAll(() => office.close());

async function lookAt(id: string): Promise<string> {
  const opened = await office.post('auditor', '/api/case-looks', { caseId: id, reason: 'Сотқа беру' });
  return opened.json<{ lookId: string }>().lookId;
}

async function bytesOf(lang = 'kk'): Promise<Buffer> {
  const auditor = await office.as('auditor');
  const answer = await auditor.get(`/api/cases/${caseId}/archive?look=${look}&lang=${lang}`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  expect(answer.headers['content-type']).toBe('application/zip');
  return answer.rawPayload;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

describe('the archive of a case', () => {
  it('holds a page, the data and the hash of each, the same bytes each time', async () => {
    const bytes = await bytesOf();
    expect(await bytesOf()).toEqual(bytes);
    const files = unzipSync(bytes);
    const manifest = JSON.parse(textOf(files['manifest.json'])) as Manifest;
    expect(manifest.files.map(({ path }) => path)).toEqual(
      Object.keys(files).filter((path) => path !== 'manifest.json'),
    );
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['case.html', 'case.json']));
    for (const { path, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('tells in its data all that the case, its dates and its history say, and the events opened', async () => {
    const { [`case.json`]: data } = unzipSync(await bytesOf());
    const told = JSON.parse(textOf(data)) as {
      readonly case: object;
      readonly deadlines: object;
      readonly moments: readonly { readonly revision: number; readonly type: string }[];
      readonly events: readonly { readonly type: string; readonly data: object }[];
    };
    expect(told.case).toEqual(await office.case('auditor', caseId));
    expect(told.deadlines).toEqual((await office.get('auditor', `/api/cases/${caseId}/deadlines`)).json());
    const { entries } = (await office.get('auditor', `/api/cases/${caseId}/history`)).json<{
      entries: readonly { type: string }[];
    }>();
    expect(told.moments.map(({ type }) => type)).toEqual(entries.map(({ type }) => type));
    expect(told.events.map(({ type }) => type)).toEqual(entries.map(({ type }) => type));
    expect(JSON.stringify(told.events[0])).toContain('Гүлсара Бақытқызы Нұрпейісова');
  });

  it.each([
    ['kk', 'Мерзімдер және олардың себебі', 'Өтініш тіркелді'],
    ['ru', 'Сроки и почему они такие', 'Заявление зарегистрировано'],
    ['en', 'Due dates and why', 'Application registered'],
  ])('has a page in %s that needs nothing from elsewhere', async (lang, heading, event) => {
    const page = textOf(unzipSync(await bytesOf(lang))['case.html']);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(heading);
    expect(page).toContain(event);
    expect(page).toContain('Гүлсара Бақытқызы Нұрпейісова');
    expect(/АППК, ст|Практика системы/.test(page)).toBe(lang === 'ru');
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(/);
  });

  it('holds each paper of the case, in the language asked for', async () => {
    const { items } = (await office.get('auditor', `/api/cases/${caseId}/papers`)).json<{
      items: readonly { paperId: string; number: string }[];
    }>();
    const files = unzipSync(await bytesOf('ru'));
    const papers = Object.keys(files).filter((path) => path.endsWith('.pdf'));
    expect(papers).toEqual(items.map(({ paperId }) => `papers/${paperId}-ru.pdf`).sort());
    for (const { paperId, number } of items) {
      const { pages } = await readPdf(files[`papers/${paperId}-ru.pdf`] ?? new Uint8Array());
      expect(pages.join()).toContain(number);
    }
  });

  it('is for auditors under a look at this case, and each one stays on record', async () => {
    const url = `/api/cases/${caseId}/archive?look=${look}`;
    expect((await office.get('taraz-head', url)).statusCode).toBe(403);
    const other = await lookAt(await file(office, lane));
    const answer = await office.get('auditor', `/api/cases/${caseId}/archive?look=${other}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'look-not-opened']);
    await lookAt(caseId);
    const { items } = (await office.get('admin', `/api/case-looks?caseId=${caseId}`)).json<{
      items: readonly { lookId: string; sights: readonly { what: string }[] }[];
    }>();
    const sights = items.find(({ lookId }) => lookId === look)?.sights ?? [];
    expect(sights.filter(({ what }) => what === 'export').length).toBeGreaterThan(5);
  });
});
