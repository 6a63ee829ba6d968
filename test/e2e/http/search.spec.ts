import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { testConfig } from '#platform/testing';
import { Office } from './office.js';

const config = testConfig({ DEMO: 'true' });
let office: Office;
let caseId = '';
beforeAll(async () => {
  office = await Office.open(config);
  caseId = await office.submit('taraz-clerk', {
    service: 'school-meals',
    channel: 'provider-office',
    parties: { applicant: { fullName: 'Әйгерім Қоңырбайқызы' }, children: [{ fullName: 'Үмітжан Ғабитұлы' }] },
    ...mealsPackage,
  });
}, 60_000);
afterAll(() => office.close());

const found = async (q: string, login = 'taraz-clerk', more = ''): Promise<string[]> => {
  const answer = await office.get(login, `/api/cases?limit=200&q=${encodeURIComponent(q)}${more}`);
  return answer.json<{ items: readonly { caseId: string }[] }>().items.map((item) => item.caseId);
};

describe('search', () => {
  it.each(['Әйгерім', 'айгерим', 'КОНЫРБАЙ', 'умитжан габит', 'ғабитұлы әйг'])('finds a party by "%s"', async (q) => {
    expect(await found(q)).toEqual([caseId]);
  });

  it.each(['герім', 'айгерим жоқ', 'омітжан'])('finds nobody by "%s"', async (q) => {
    expect(await found(q)).toEqual([]);
  });

  it('finds a case by its number, with a name, and only in the state asked for', async () => {
    const registered = await office.post('taraz-clerk', `/api/cases/${caseId}/register-application`, {
      packageComplete: true,
    });
    expect(registered.statusCode).toBe(200);
    const { incomingNumber } = (await office.get('taraz-clerk', `/api/cases/${caseId}`)).json<{
      incomingNumber: string;
    }>();
    expect(await found(incomingNumber)).toContain(caseId);
    expect(await found(`${incomingNumber.split('/')[0] ?? ''} айгерим`)).toEqual([caseId]);
    expect(await found(incomingNumber, 'taraz-clerk', '&status=closed')).not.toContain(caseId);
  });

  it('finds nothing of another body, and everything in an auditor’s sight', async () => {
    expect(await found('айгерим', 'astana-clerk')).toEqual([]);
    expect(await found('айгерим', 'admin')).toEqual([]);
    expect(await found('айгерим коныр', 'auditor')).toEqual([caseId]);
  });

  it('finds a person no more who was erased, and leaves no name in any file', async () => {
    const { parties } = await office.case('taraz-clerk', caseId);
    const child = parties.find(({ role }) => role === 'child');
    const withdrawn = await office.post('taraz-clerk', `/api/cases/${caseId}/withdraw-application`, {
      reason: 'Сұрады',
    });
    expect(withdrawn.statusCode).toBe(200);
    const ground = 'Талап бойынша';
    const erased = await office.post('admin', `/api/cases/${caseId}/erase-persons`, {
      ...{ subjectIds: [child?.subjectId], ground },
    });
    expect(erased.statusCode).toBe(200);
    expect(await found('умитжан')).toEqual([]);
    expect(await found('айгерим коныр')).toEqual([caseId]);
    expect(filesWith('Әйгерім', 'айгерим')).toEqual([]);
  });
});

/** Files of the data folder in which one of the words stands. */
function filesWith(...words: readonly string[]): string[] {
  return readdirSync(config.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.some((word) => readFileSync(path).includes(word)));
}
