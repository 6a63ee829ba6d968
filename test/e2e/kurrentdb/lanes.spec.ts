import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kurrentDbTestServer, type KurrentDbTestServer } from '#event-store/testing';
import { carry, file, lanes } from '../http/carry.js';
import { Office } from '../http/office.js';
import { processConfig } from './site.js';

interface Entry {
  readonly revision: number;
  readonly type: string;
  readonly officer: { readonly name: string } | null;
}

let server: KurrentDbTestServer;
let office: Office;
beforeAll(async () => {
  server = await kurrentDbTestServer();
  office = await Office.open(processConfig(server.url));
}, 120_000);
afterAll(async () => {
  await office.close();
  server.close();
});

const history = async (login: string, caseId: string): Promise<readonly Entry[]> =>
  (await office.get(login, `/api/cases/${caseId}/history`)).json<{ entries: readonly Entry[] }>().entries;

describe.each(lanes)('$edition on KurrentDB', (lane) => {
  it('goes from submission to issue and tells its history', async () => {
    const caseId = await file(office, lane);
    const closed = { status: 'closed', closedBy: 'issued', outcome: 'favourable', edition: { id: lane.edition } };
    expect(await carry(office, lane, caseId, 'favourable')).toMatchObject(closed);
    const entries = await history(lane.intake, caseId);
    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index));
    for (const { type, officer } of entries) {
      if (type !== 'StepStarted') expect(officer?.name).toEqual(expect.any(String));
    }
  }, 60_000);

  it('ends with a reasoned refusal where no hearing comes first', async () => {
    if (lane.edition === 'rk-2022-school-meals') return;
    const caseId = await file(office, lane);
    expect(await carry(office, lane, caseId, 'refusal')).toMatchObject({ status: 'closed', outcome: 'refusal' });
  }, 60_000);
});

it('keeps everything when the process starts again, with its folder or without', async () => {
  const [lane] = lanes;
  if (lane === undefined) throw new Error('No lane');
  const first = processConfig(server.url);
  await office.close();
  office = await Office.open(first);
  const caseId = await file(office, lane);
  await carry(office, lane, caseId, 'favourable', 'decide');
  const before = await history('taraz-clerk', caseId);
  const seen = await office.case('taraz-clerk', caseId);
  for (const config of [first, processConfig(server.url)]) {
    await office.close();
    office = await Office.open(config);
    expect(await history('taraz-clerk', caseId)).toEqual(before);
    expect((await office.case('taraz-clerk', caseId)).parties).toEqual(seen.parties);
  }
  expect(seen.parties.map(({ person }) => person)).not.toContain(null);
  expect(await carry(office, lane, caseId, 'favourable')).toMatchObject({ closedBy: 'issued' });
}, 120_000);
