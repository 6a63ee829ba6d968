import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes } from './carry.js';
import { Office } from './office.js';

/** Every byte the program keeps. */
function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}

const words = ['Гүлсара', 'Нұрпейісов', '991231500016', '991231500707', 'Санжар', 'Нәтиженің мәтіні', 'Құжаттар дұрыс'];

it('no plain name, IIN or text is in any file, and after an erasure nobody reads them any more', async () => {
  const config = testConfig({ DEMO: 'true' });
  const office = await Office.open(config);
  const [lane] = lanes;
  if (lane === undefined) throw new Error('No lane');
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
