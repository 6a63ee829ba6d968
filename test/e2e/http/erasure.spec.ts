import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { type Answer, Office } from './office.js';

/** Every byte the program keeps. */
function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

const lane = lanes[0] as Lane;
const words = ['Гүлсара', 'Нұрпейісов', '991231500016', '991231500707', 'Санжар', 'Нәтиженің мәтіні', 'Құжаттар дұрыс'];

it('no plain name, IIN or text is in any file, and after an erasure nobody reads them any more', async () => {
  const config = testConfig({ DEMO: 'true' });
  const office = await Office.open(config);
  const caseId = await file(office, lane);
  const { parties } = await carry(office, lane, caseId, 'favourable');
  for (const word of words) expect(bytesOf(config.dataDir).includes(word)).toBe(false);

  const subjectIds = parties.map(({ subjectId }) => subjectId);
  const erased = await office.post('admin', `/api/cases/${caseId}/erase-persons`, { subjectIds, ground: 'Сот шешімі' });
  expect(erased.statusCode).toBe(200);
  const seen = await office.case('taraz-clerk', caseId);
  expect(seen.parties.map(({ person }) => person)).toEqual([null, null]);
  const history = await office.get('taraz-clerk', `/api/cases/${caseId}/history`);
  for (const word of words) expect(history.body).not.toContain(word);
  await office.close();
  for (const word of words) expect(bytesOf(config.dataDir).includes(word)).toBe(false);
}, 60_000);

describe('an administrator who opens no case', () => {
  interface Erasable {
    readonly caseId: string;
    readonly status: string;
    readonly parties: readonly { readonly subjectId: string; readonly role: string; readonly erased: boolean }[];
  }
  let office: Office;
  beforeAll(async () => {
    office = await Office.open(testConfig({ DEMO: 'true' }));
  }, 60_000);
  afterAll(() => office.close());

  const numbered = async (number: string): Promise<Answer> =>
    office.get('admin', `/api/erasable-cases?number=${encodeURIComponent(number)}`);

  it('finds a case by its number, with who takes part in it and not a word on them', async () => {
    const caseId = await file(office, lane);
    await carry(office, lane, caseId, 'favourable');
    const { incomingNumber } = (await office.get('taraz-clerk', `/api/cases/${caseId}`)).json<{
      incomingNumber: string;
    }>();
    const answer = await numbered(incomingNumber);
    for (const word of words) expect(answer.body).not.toContain(word);
    const found = answer.json<readonly Erasable[]>().find((one) => one.caseId === caseId);
    expect(found).toMatchObject({
      status: 'closed',
      parties: [
        { role: 'applicant', erased: false },
        { role: 'child', erased: false },
      ],
    });
    const [applicant] = found?.parties ?? [];
    const body = { subjectIds: [applicant?.subjectId], ground: 'Сот шешімі № 5' };
    expect((await office.post('admin', `/api/cases/${caseId}/erase-persons`, body)).statusCode).toBe(200);
    const after = (await numbered(incomingNumber)).json<readonly Erasable[]>().find((one) => one.caseId === caseId);
    expect(after?.parties.map(({ erased }) => erased)).toEqual([true, false]);
    expect((await numbered('999/1999')).json()).toEqual([]);
  });

  it('is alone in that', async () => {
    for (const login of ['taraz-clerk', 'taraz-head', 'auditor']) {
      expect((await office.get(login, '/api/erasable-cases?number=1/2026')).statusCode).toBe(403);
    }
  });
});
