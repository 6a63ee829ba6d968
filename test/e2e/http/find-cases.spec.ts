import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office } from './office.js';

interface Found {
  readonly items: readonly { readonly caseId: string; readonly editionId: string }[];
}

const clock = new FixedClock('2026-09-07T05:00:00.000Z');
let office: Office;
let meals: string;
let opinion: string;
let refused: string;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
  meals = await file(office, lane('rk-2022-school-meals'));
  opinion = await file(office, lane('zhambyl-2019-age-ten-opinion'));
  await carry(office, lane('zhambyl-2019-age-ten-opinion'), opinion, 'favourable');
  refused = await file(office, lane('astana-2018-meeting-permission'));
  await carry(office, lane('astana-2018-meeting-permission'), refused, 'refusal');
}, 60_000);
afterAll(() => office.close());

const lane = (edition: string): Lane => lanes.find((one) => one.edition === edition) as Lane;

async function found(query: string, login = 'auditor'): Promise<string[]> {
  const answer = await office.get(login, `/api/cases?limit=200&${query}`);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<Found>().items.map(({ caseId }) => caseId);
}

describe('an auditor finds cases', () => {
  it.each([
    ['by outcome', 'outcome=refusal'],
    ['by how they ended', 'closedBy=issued&outcome=refusal'],
    ['by edition', 'edition=astana-2018-meeting-permission'],
    ['by the body that provides', 'body=astana-education'],
    ['by the body that takes in', 'body=astana-state-corporation'],
    ['by channel', 'channel=state-corporation'],
    ['that were entered from the archive', 'archive=true'],
    ['by the days they were filed', 'submittedFrom=2019-09-09&submittedUntil=2019-09-09'],
    ['by the days they were closed', 'closedFrom=2019-09-09&closedUntil=2019-09-30'],
  ])('%s', async (_, query) => {
    const cases = await found(query);
    expect(cases).toContain(refused);
    expect(cases).not.toContain(meals);
  });

  it('by number, whichever it is', async () => {
    const seen = (await office.get('auditor', `/api/cases/${opinion}`)).json<{
      incomingNumber: string;
      resultNumber: string | null;
    }>();
    expect(await found(`number=${encodeURIComponent(seen.incomingNumber)}`)).toContain(opinion);
    expect(await found(`number=${encodeURIComponent(seen.resultNumber ?? seen.incomingNumber)}`)).toContain(opinion);
    expect(await found('number=999999')).toEqual([]);
  });

  it('by the executor', async () => {
    const { executor } = (await office.get('auditor', `/api/cases/${opinion}`)).json<{ executor: { id: string } }>();
    expect(await found(`executor=${executor.id}`)).toContain(opinion);
    expect(await found('executor=00000000-0000-4000-8000-000000000000')).toEqual([]);
  });

  it('by whoever acted in them, whatever he did', async () => {
    const officers = (await office.getText('auditor', '/api/officers')).json<readonly { id: string; name: string }[]>();
    const { entries } = (await office.get('auditor', `/api/cases/${opinion}/history`)).json<{
      entries: readonly { officer: { name: string } | null }[];
    }>();
    const acted = new Set(entries.flatMap(({ officer }) => (officer === null ? [] : [officer.name])));
    for (const { id, name } of officers) {
      expect([name, (await found(`actor=${id}`)).includes(opinion)]).toEqual([name, acted.has(name)]);
    }
    expect(acted.size).toBeGreaterThan(1);
  });

  it('that were late at any step, as the history tells it', async () => {
    const late = new Set(await found('late=true'));
    const all = await found('');
    expect(await found('late=false')).toEqual(all.filter((caseId) => !late.has(caseId)));
    for (const caseId of all) {
      const { entries } = (await office.get('auditor', `/api/cases/${caseId}/history`)).json<{
        entries: readonly { late: boolean; type: string }[];
      }>();
      const wasLate = entries.some((one) => one.late || one.type === 'StepOverdue' || one.type === 'TermExpired');
      expect([caseId, late.has(caseId)]).toEqual([caseId, wasLate]);
    }
    expect(late.size).toBeGreaterThan(0);
  });

  it('by the outage that they are on the record of', async () => {
    expect(await found('linked=outage')).not.toContain(meals);
    const officers = (await office.get('taraz-clerk', '/api/outages/form')).json<{
      ictOfficers: readonly { id: string }[];
    }>();
    const reported = await office.post('taraz-clerk', '/api/outages', {
      system: 'stage-monitoring',
      noticedAt: clock.now(),
      toldTo: officers.ictOfficers[0]?.id,
      description: 'Сатылар жүйесі жауап бермейді',
      caseIds: [meals],
    });
    expect([reported.statusCode, reported.body]).toEqual([201, reported.body]);
    expect(await found('linked=outage')).toContain(meals);
  });

  it('by a complaint', async () => {
    expect(await found('linked=complaint')).not.toContain(opinion);
    const filed = await office.post('taraz-clerk', '/api/complaints', {
      caseId: opinion,
      addressee: 'provider',
      kind: 'decision',
      text: 'Шешіммен келіспеймін',
      learnedOn: '2026-09-07',
      appealInformation: true,
    });
    expect([filed.statusCode, filed.body]).toEqual([201, filed.body]);
    expect(await found('linked=complaint')).toContain(opinion);
  });
});

it('an officer finds only cases of his body, whatever he looks for', async () => {
  expect(await found('outcome=refusal', 'taraz-clerk')).not.toContain(refused);
  expect(await found('body=astana-education', 'taraz-clerk')).toEqual([]);
});

it('what is no such fact is refused', async () => {
  for (const query of [
    'outcome=perhaps',
    'late=perhaps',
    'executor=x',
    'actor=x',
    'submittedFrom=2019-02-30',
    'linked=rumour',
  ]) {
    expect((await office.get('auditor', `/api/cases?${query}`)).statusCode).toBe(400);
  }
});
