import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '#platform/testing';
import { carry, file, lanes } from './carry.js';
import { Office } from './office.js';

interface History {
  readonly entries: readonly {
    readonly revision: number;
    readonly type: string;
    readonly occurredAt: string;
    readonly recordedAt: string;
    readonly lateReason: string | null;
    readonly officer: { readonly name: string } | null;
    readonly citation: object | null;
    readonly practice: boolean;
  }[];
}

const config = testConfig({ DEMO: 'true' });
let office: Office;
beforeAll(async () => {
  office = await Office.open(config);
}, 60_000);
afterAll(() => office.close());

const history = async (login: string, caseId: string): Promise<History['entries']> =>
  (await office.get(login, `/api/cases/${caseId}/history`)).json<History>().entries;

describe.each(lanes)('$edition', (lane) => {
  it('goes from submission to issue through the hands the law names', async () => {
    const caseId = await file(office, lane);
    expect(await carry(office, lane, caseId, 'favourable')).toMatchObject({
      status: 'closed',
      closedBy: 'issued',
      outcome: 'favourable',
      edition: { id: lane.edition, revision: 2 },
      archive: lane.filedAt !== null,
    });
    const entries = await history(lane.intake, caseId);
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index));
    for (const { type, officer, citation, practice, lateReason, occurredAt } of entries) {
      if (type === 'StepStarted') continue;
      expect(officer?.name).toEqual(expect.any(String));
      expect(citation ?? practice).toBeTruthy();
      expect(lateReason === null).toBe(lane.filedAt === null);
      expect(occurredAt.slice(0, 4)).toBe(lane.filedAt === null ? new Date().toISOString().slice(0, 4) : '2019');
    }
  });

  it('ends with a reasoned refusal, or asks for the hearing first', async () => {
    const caseId = await file(office, lane);
    if (lane.edition !== 'rk-2022-school-meals') {
      expect(await carry(office, lane, caseId, 'refusal')).toMatchObject({ status: 'closed', outcome: 'refusal' });
      return;
    }
    await carry(office, lane, caseId, 'favourable', 'draft');
    const refusal = {
      outcome: 'refusal',
      resultCode: 'reasoned-refusal',
      grounds: [{ code: 'untrue-documents' }],
      text: 'Бас тарту',
    };
    const answer = await office.post('taraz-executor', `/api/cases/${caseId}/draft-result`, refusal);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'hearing-required' });
  });
});

it('the story is the same after the program was closed and opened again', async () => {
  const lane = lanes[0];
  if (lane === undefined) throw new Error('No lane');
  const caseId = await file(office, lane);
  await carry(office, lane, caseId, 'favourable', 'decide');
  const before = await history('taraz-clerk', caseId);
  await office.close();
  office = await Office.open(config);
  expect(await history('taraz-clerk', caseId)).toEqual(before);
  expect(await carry(office, lane, caseId, 'favourable')).toMatchObject({ closedBy: 'issued' });
}, 60_000);
