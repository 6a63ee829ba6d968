import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mealsPackage } from '#cases/testing';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { Office } from './office.js';

/** A Monday; five working days from there end on Monday the 14th, in the week after. */
const clock = new FixedClock('2026-09-07T05:00:00.000Z');
const application = {
  service: 'school-meals',
  channel: 'provider-office',
  parties: { applicant: { fullName: 'Гүлсара Бақытқызы' }, children: [{ fullName: 'Санжар Тимурұлы' }] },
  ...mealsPackage,
};

interface Queue {
  readonly items: readonly { readonly caseId: string; readonly activity: string; readonly allowedActions: string[] }[];
  readonly next: string | null;
  readonly counts: {
    readonly waiting: number;
    readonly overdue: number;
    readonly activities: readonly { readonly activity: string; readonly waiting: number }[];
  };
}

let office: Office;
let filed: string[] = [];
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
  filed = [];
  for (const minute of [1, 2, 3, 4, 5]) {
    clock.set(`2026-09-07T05:0${String(minute)}:00.000Z`);
    filed.push(await office.submit('taraz-clerk', application));
  }
}, 60_000);
afterAll(() => office.close());

const queue = async (query = '', login = 'taraz-clerk'): Promise<Queue> =>
  (await office.get(login, `/api/queue?service=school-meals${query}`)).json<Queue>();
const waiting = async (activity: string, login?: string): Promise<number> =>
  (await queue('', login)).counts.activities.find((one) => one.activity === activity)?.waiting ?? 0;

describe('the queue', () => {
  it('counts what there is to do, and what moved, at once after the own act', async () => {
    const before = { register: await waiting('register'), forward: await waiting('forward') };
    await office.post('taraz-clerk', `/api/cases/${filed[0] ?? ''}/register-application`, { packageComplete: true });
    expect(await waiting('register')).toBe(before.register - 1);
    expect(await waiting('forward')).toBe(before.forward + 1);
  });

  it('is narrowed by what is to do, with the counts of the rest', async () => {
    const { items, counts } = await queue('&activity=forward');
    expect(items.map(({ activity }) => activity)).toEqual(Array(counts.waiting).fill('forward'));
    expect(items.map(({ allowedActions }) => allowedActions[0])).toContain('forward-to-head');
    expect(counts.activities.map(({ activity }) => activity)).toEqual(expect.arrayContaining(['register', 'forward']));
  });

  it('answers with any place of the list', async () => {
    const all = (await queue('&activity=register')).items.map(({ caseId }) => caseId);
    const there = await queue('&activity=register&skip=1&limit=2');
    expect(there.items.map(({ caseId }) => caseId)).toEqual(all.slice(1, 3));
    const beyond = await queue(`&activity=register&limit=2&after=${there.next ?? ''}`);
    expect(beyond.items.map(({ caseId }) => caseId)).toEqual(all.slice(3, 5));
  });

  it('is narrowed to what is late, due today, or due this week', async () => {
    const foundAt = async (instant: string): Promise<number[]> => {
      clock.set(instant);
      office.forgetSessions();
      const lists = [await queue('&due=overdue'), await queue('&due=today'), await queue('&due=week')];
      return lists.map(({ items }) => items.filter(({ caseId }) => filed.includes(caseId)).length);
    };
    // All end on Monday; the registered one has been late since its drafting term ended.
    expect(await foundAt('2026-09-13T18:59:00.000Z')).toEqual([1, 1, 1]);
    expect(await foundAt('2026-09-13T19:01:00.000Z')).toEqual([1, 5, 5]);
    expect(await foundAt('2026-09-14T13:31:00.000Z')).toEqual([5, 5, 5]);
    const late = (await office.get('taraz-clerk', '/api/queue?due=overdue&limit=100')).json<Queue>();
    expect(late.counts).toMatchObject({ waiting: late.items.length, overdue: late.items.length });
  });

  it('tells the head what his executors carry, and nobody else', async () => {
    clock.set('2026-09-07T06:00:00.000Z');
    office.forgetSessions();
    const load = async () =>
      (await office.get('taraz-head', '/api/overview/load')).json<{
        executors: readonly { executor: { name: string } | null; open: number; overdue: number; dueThisWeek: number }[];
        dueThisWeek: number;
        waitForSignature: number;
      }>();
    const before = await load();
    const unnamed = before.executors.find(({ executor }) => executor === null);
    expect(unnamed?.open).toBeGreaterThanOrEqual(5);
    expect(before.dueThisWeek).toBe(before.executors.reduce((sum, { dueThisWeek }) => sum + dueThisWeek, 0));
    expect(before.waitForSignature).toBe(
      (await office.get('taraz-head', '/api/queue?activity=sign')).json<Queue>().counts.waiting,
    );
    expect((await office.get('taraz-clerk', '/api/overview/load')).statusCode).toBe(403);
  });

  it('counts by edition, each with the act that tells it from another of the same service', async () => {
    const { editions } = (await office.get('taraz-head', '/api/overview')).json<{
      editions: readonly { editionId: string; actNumber: string; actDate: string; open: number }[];
    }>();
    const meals = editions.find(({ editionId }) => editionId === 'rk-2022-school-meals');
    expect(meals).toMatchObject({ actNumber: '414', actDate: '2022-10-03' });
    expect(meals?.open).toBeGreaterThanOrEqual(5);
  });

  it('shows the head the cases behind each of these figures, with what he may do', async () => {
    clock.set('2026-09-14T14:00:00.000Z');
    office.forgetSessions();
    const carried = async (query: string) =>
      (await office.get('taraz-head', `/api/overview/load/cases?${query}`)).json<{
        items: readonly { caseId: string; executor: { id: string } | null; allowedActions: readonly string[] }[];
        more: boolean;
      }>();
    const load = (await office.get('taraz-head', '/api/overview/load')).json<{
      executors: readonly { executor: { id: string } | null; open: number; overdue: number; dueThisWeek: number }[];
      overdue: number;
    }>();
    expect(load.overdue).toBeGreaterThanOrEqual(filed.length);
    expect((await carried('due=overdue')).items).toHaveLength(load.overdue);
    for (const { executor, open, overdue, dueThisWeek } of load.executors) {
      const whose = executor === null ? 'unassigned=true' : `executor=${executor.id}`;
      const all = await carried(whose);
      expect(all.items).toHaveLength(open);
      expect(all.items.every((item) => item.executor?.id === executor?.id)).toBe(true);
      expect((await carried(`due=overdue&${whose}`)).items).toHaveLength(overdue);
      expect((await carried(`due=week&${whose}`)).items).toHaveLength(dueThisWeek);
      if (executor !== null) expect(all.items.map((item) => item.allowedActions)).not.toContainEqual([]);
    }
    expect((await office.get('taraz-clerk', '/api/overview/load/cases')).statusCode).toBe(403);
  });

  it.each(['activity=dance', 'due=never', 'skip=-1', 'skip=100001'])('refuses %s', async (query) => {
    expect((await office.get('taraz-clerk', `/api/queue?${query}`)).statusCode).toBe(400);
  });

  it('is followed by nobody who has not signed in', async () => {
    expect((await office.app.inject({ method: 'GET', url: '/api/queue/live' })).statusCode).toBe(401);
  });
});
