import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office } from './office.js';

interface Named {
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
}
interface Entry {
  readonly type: string;
  readonly revision: number;
  readonly body: Named | null;
}
interface Moment {
  readonly case: { readonly provider: Named };
  readonly moment: Entry;
  readonly allowed: readonly { readonly body: Named }[];
}

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const later = { kk: 'Тараз қаласының білім басқармасы', ru: 'Управление образования Тараза', en: 'Taraz education' };
const clock = new FixedClock('2026-09-07T05:00:00.000Z');
let office: Office;
let caseId: string;
let look: string;
let first: Named['name'];

beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
  caseId = await file(office, meals);
  await carry(office, meals, caseId, 'favourable', 'sign');
  first = (await provider()).name;
}, 60_000);
afterAll(() => office.close());

async function read<T>(url: string): Promise<T> {
  const answer = await office.get('auditor', url);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<T>();
}

async function bytes(path: string): Promise<Buffer> {
  const answer = await (await office.as('auditor')).get(`/api/cases/${caseId}/${path}`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.rawPayload;
}

async function history(): Promise<readonly Entry[]> {
  return (await read<{ entries: readonly Entry[] }>(`/api/cases/${caseId}/history`)).entries;
}

const provider = async (): Promise<Named> => (await read<{ provider: Named }>(`/api/cases/${caseId}`)).provider;
const moment = (revision: number): Promise<Moment> =>
  read(`/api/cases/${caseId}/replay/${String(revision)}?look=${look}&by=known`);

async function rename(): Promise<void> {
  clock.set('2026-09-07T05:30:00.000Z');
  const { jurisdictions, zone, administrationId } = (await office.getText('admin', '/api/bodies'))
    .json<readonly (Named & Record<string, unknown>)[]>()
    .find(({ id }) => id === 'taraz-education') as Named & Record<string, unknown>;
  const answer = await office.post('admin', '/api/bodies/taraz-education/change', {
    ...{ name: later, jurisdictions, zone, administrationId },
  });
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
}

describe('a body that is called otherwise from a day on', () => {
  it('changes no paper and no archive that was made before', async () => {
    const opened = await office.post('auditor', '/api/case-looks', { caseId, reason: 'Жоспарлы тексеру' });
    look = opened.json<{ lookId: string }>().lookId;
    const { items } = await read<{ items: readonly { paperId: string }[] }>(`/api/cases/${caseId}/papers`);
    const papers = items.map(({ paperId }) => `papers/${paperId}?lang=kk`);
    expect(papers.length).toBeGreaterThan(1);
    const paths = [...papers, `archive?look=${look}&lang=kk`];
    const before = await Promise.all(paths.map(bytes));
    await rename();
    expect(await Promise.all(paths.map(bytes))).toEqual(before);
  });

  it('has its name of today on the case, and its name of then in what was done then', async () => {
    expect((await provider()).name).toEqual(later);
    const done = await history();
    expect(done.filter(({ body }) => body !== null).length).toBeGreaterThan(3);
    for (const { body } of done) if (body !== null) expect(body.name).toEqual(first);
  });

  it('is called in each moment of the replay as it was called then', async () => {
    await carry(office, meals, caseId, 'favourable');
    const entries = await history();
    const signed = entries.find(({ type }) => type === 'ResultSigned') as Entry;
    expect(signed.body?.name).toEqual(later);
    const [then, now] = [await moment(signed.revision - 1), await moment(signed.revision)];
    expect(then.case.provider.name).toEqual(first);
    expect(then.allowed.map(({ body }) => body.name)).toContainEqual(first);
    expect(then.moment.body?.name ?? first).toEqual(first);
    expect(now.case.provider.name).toEqual(later);
    expect(now.moment.body?.name).toEqual(later);
    expect(now.allowed.map(({ body }) => body.name)).not.toContainEqual(first);
  });
});
