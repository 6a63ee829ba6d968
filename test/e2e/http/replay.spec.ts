import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { type Answer, Office, Offices, type SeenCase, type Written } from './office.js';

interface Moment {
  readonly revision: number;
  readonly type: string;
  readonly title: object;
  readonly late: boolean;
}
interface Replay {
  readonly moments: readonly Moment[];
}
interface Change {
  readonly path: string;
  readonly name: object | null;
  readonly after: { readonly text: string } | null;
}
interface Then {
  readonly moment: Moment;
  readonly previous: number | null;
  readonly next: number | null;
  readonly case: SeenCase & { readonly due: { readonly overdue: boolean } | null; readonly paperNumber: string | null };
  readonly deadlines: object;
  readonly calendar: string | null;
  readonly edition: { readonly id: string; readonly contentHash: string };
  readonly allowed: readonly { readonly role: string; readonly turn: boolean; readonly actions: readonly string[] }[];
  readonly changes: readonly Change[];
}

/** What was said of the case while it was carried, by the revision at which it was said. */
interface Said {
  readonly seen: SeenCase;
  readonly deadlines: object;
  readonly actions: ReadonlyMap<string, readonly string[]>;
}

const monday = '2026-09-07T05:00:00.000Z';
const clock = new FixedClock(monday);
let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
}, 60_000);
afterAll(() => office.close());

/** Carries a case and writes down what the API says of it after every act. */
class Watched extends Offices {
  readonly said = new Map<number, Said>();

  constructor(private readonly logins: readonly string[]) {
    super();
  }

  override async post(login: string, url: string, body: object = {}): Promise<Answer> {
    clock.set(new Date(Date.parse(clock.now()) + 60_000).toISOString());
    const answer = await office.post(login, url, body);
    if (answer.statusCode < 300) {
      const { caseId = url.split('/')[3] ?? '', revision } = answer.json<Partial<Written> & { revision: number }>();
      await this.#write(caseId, revision);
    }
    return answer;
  }

  override get(login: string, url: string): Promise<Answer> {
    return office.get(login, url);
  }

  override getText(login: string, url: string): Promise<Answer> {
    return office.getText(login, url);
  }

  async #write(caseId: string, revision: number): Promise<void> {
    const actions = new Map<string, readonly string[]>();
    for (const login of this.logins) {
      const answer = await office.get(login, `/api/cases/${caseId}`);
      if (answer.statusCode === 200) actions.set(login, answer.json<SeenCase>().allowedActions);
    }
    this.said.set(revision, {
      seen: await office.case('auditor', caseId),
      deadlines: (await office.get('auditor', `/api/cases/${caseId}/deadlines`)).json(),
      actions,
    });
  }
}

const lane = (edition: string): Lane => lanes.find((one) => one.edition === edition) as Lane;
const meals = lane('rk-2022-school-meals');
const opinion = lane('zhambyl-2019-age-ten-opinion');

async function opened(caseId: string | undefined, login = 'auditor'): Promise<string> {
  const answer = await office.post(login, '/api/case-looks', { caseId, reason: 'Жоспарлы тексеру' });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ lookId: string }>().lookId;
}

async function read<T>(url: string): Promise<T> {
  const answer = await office.get('auditor', url);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<T>();
}

const replayOf = (caseId: string, look: string, by = 'known'): Promise<Replay> =>
  read(`/api/cases/${caseId}/replay?look=${look}&by=${by}`);
const momentOf = (caseId: string, look: string, revision: number, by = 'known'): Promise<Then> =>
  read(`/api/cases/${caseId}/replay/${String(revision)}?look=${look}&by=${by}`);

describe.each(lanes)('the replay of $edition', (one) => {
  it('shows after each act what the API said then, and in the end what it says now', async () => {
    clock.set(monday);
    office.forgetSessions();
    const logins = [...new Set(Object.values(one.officers))];
    const watched = new Watched(logins);
    const caseId = await file(watched, one);
    await carry(watched, one, caseId, 'favourable');
    const look = await opened(caseId);
    const { moments } = await replayOf(caseId, look);
    expect(moments.map(({ revision }) => revision)).toEqual(moments.map((_, index) => index));
    for (const { revision } of moments) {
      const then = await momentOf(caseId, look, revision);
      expect(then.case.revision).toBe(revision);
      expect(then.changes.filter(({ path, name }) => path.includes('.') && name === null)).toEqual([]);
      const said = watched.said.get(revision);
      if (said === undefined) continue;
      expect(then.case).toEqual(said.seen);
      expect(then.deadlines).toEqual(said.deadlines);
      const turns = then.allowed.filter(({ turn }) => turn).flatMap(({ actions }) => actions);
      const could = [...said.actions.values()].flat();
      expect(could).toEqual(expect.arrayContaining(turns));
      expect(turns.length > 0).toBe(said.seen.status === 'open');
    }
    const last = moments.at(-1)?.revision ?? -1;
    expect((await momentOf(caseId, look, last)).case).toEqual(await office.case('auditor', caseId));
  }, 60_000);
});

describe('a moment', () => {
  let caseId: string;
  let look: string;
  beforeAll(async () => {
    clock.set(monday);
    office.forgetSessions();
    caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'sign');
    look = await opened(caseId);
  }, 60_000);

  it('tells the edition with its hash, the calendar, its neighbours and what it changed', async () => {
    const { moments } = await replayOf(caseId, look);
    const registered = moments.find(({ type }) => type === 'ApplicationRegistered');
    const then = await momentOf(caseId, look, registered?.revision ?? -1);
    expect(then).toMatchObject({
      moment: { type: 'ApplicationRegistered', title: { ru: 'Заявление зарегистрировано' } },
      edition: { id: 'rk-2022-school-meals', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      calendar: expect.any(String) as unknown,
    });
    expect(then.previous).toBe(then.moment.revision - 1);
    expect(then.next).toBe(then.moment.revision + 1);
    expect(then.changes.map(({ path }) => path)).toContain('incomingNumber');
    expect((await momentOf(caseId, look, 0)).changes).toEqual([]);
    const last = await read<Then>(`/api/cases/${caseId}/replay/${String(moments.length - 1)}?look=${look}&against=0`);
    expect(last.changes.map(({ path }) => path)).toEqual(expect.arrayContaining(['incomingNumber', 'draft.text']));
  });

  it('that the case does not have is not found', async () => {
    const answer = await office.get('auditor', `/api/cases/${caseId}/replay/999?look=${look}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'moment-not-found']);
  });

  it('gives the event itself, opened', async () => {
    const raw = await read<object>(`/api/cases/${caseId}/replay/0/raw?look=${look}`);
    expect(raw).toMatchObject({
      stream: `case-${caseId}`,
      type: 'ApplicationSubmitted',
      metadata: { schemaVersion: 2, actor: { role: 'clerk' } },
      data: { parties: [{ details: { fullName: 'Гүлсара Бақытқызы Нұрпейісова' } }, {}] },
    });
  });

  it('shows a corrected entry as it was known then, or as it happened', async () => {
    const corrected = await file(office, opinion);
    await carry(office, opinion, corrected, 'favourable', 'assign');
    const { moments } = await replayOf(corrected, await opened(corrected));
    const placeOf = (wanted: string): number => moments.find(({ type }) => type === wanted)?.revision ?? -1;
    const correction = { what: 'paper-number', paperNumber: 'Қ-77' };
    const body = { corrects: placeOf('ApplicationRegistered'), correction, reason: 'Қате жазылған' };
    const answer = await office.post('taraz-clerk', `/api/cases/${corrected}/correct-entry`, body);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    const again = await opened(corrected);
    const paper = async (by: string): Promise<string | null> =>
      (await momentOf(corrected, again, placeOf('ForwardedToHead'), by)).case.paperNumber;
    expect(await paper('known')).toBeNull();
    expect(await paper('happened')).toBe('Қ-77');
  });

  it('keeps erased people erased', async () => {
    const erased = await file(office, opinion);
    await carry(office, opinion, erased, 'favourable');
    const { parties } = await office.case('taraz-clerk', erased);
    const subjectIds = parties.map(({ subjectId }) => subjectId);
    await office.post('admin', `/api/cases/${erased}/erase-persons`, { subjectIds, ground: 'Сот шешімі' });
    const first = await momentOf(erased, await opened(erased), 0);
    expect(first.case.parties.map(({ person }) => person)).toEqual([null, null]);
  });
});

describe('a case that was late', () => {
  it('was late by the clock of the moment, and only from then on', async () => {
    clock.set(monday);
    office.forgetSessions();
    const caseId = await file(office, meals);
    clock.set('2026-10-05T05:00:00.000Z');
    office.forgetSessions();
    await carry(office, meals, caseId, 'favourable', 'assign');
    const look = await opened(caseId);
    const { moments } = await replayOf(caseId, look);
    const registered = moments.find(({ type }) => type === 'ApplicationRegistered');
    expect((await momentOf(caseId, look, 1)).case.due).toMatchObject({ overdue: false });
    expect((await momentOf(caseId, look, registered?.revision ?? -1)).case.due).toMatchObject({ overdue: true });
  });
});

describe('a look', () => {
  let caseId: string;
  beforeAll(async () => {
    clock.set(monday);
    office.forgetSessions();
    caseId = await file(office, meals);
  });

  const codeOf = async (login: string, url: string): Promise<unknown> => {
    const answer = await office.get(login, url);
    return [answer.statusCode, answer.json<{ code: string }>().code];
  };

  it.each(['taraz-clerk', 'taraz-head', 'admin'])('is not for %s', async (login) => {
    const look = await opened(caseId);
    const answer = await office.post(login, '/api/case-looks', { caseId, reason: 'Қызық екен' });
    expect(answer.statusCode).toBe(403);
    for (const path of ['replay', 'replay/0', 'replay/0/raw']) {
      const url = `/api/cases/${caseId}/${path}?look=${look}`;
      expect(await codeOf(login, url)).toEqual([403, 'role-not-allowed']);
    }
  });

  it('has to be opened with a reason first, for this case', async () => {
    const other = await file(office, meals);
    const look = await opened(other);
    expect((await office.get('auditor', `/api/cases/${caseId}/replay`)).statusCode).toBe(400);
    expect(await codeOf('auditor', `/api/cases/${caseId}/replay?look=${look}`)).toEqual([403, 'look-not-opened']);
    const nameless = await office.post('auditor', '/api/case-looks', { caseId, reason: '' });
    expect(nameless.statusCode).toBe(400);
  });

  it('is over after twelve hours', async () => {
    const look = await opened(caseId);
    clock.set('2026-09-07T17:30:00.000Z');
    office.forgetSessions();
    expect(await codeOf('auditor', `/api/cases/${caseId}/replay?look=${look}`)).toEqual([403, 'look-over']);
  });

  it('stays on record with who, what and why, and leaves the case as it was', async () => {
    const before = await office.case('auditor', caseId);
    const look = await opened(caseId);
    await replayOf(caseId, look);
    await replayOf(caseId, look, 'happened');
    await read(`/api/cases/${caseId}/replay/0/raw?look=${look}`);
    expect(await office.case('auditor', caseId)).toEqual(before);
    const found = await looksOf(look);
    expect(found).toMatchObject({
      caseId,
      officer: { name: expect.any(String) as unknown },
      reason: 'Жоспарлы тексеру',
      provider: { id: 'taraz-education' },
      sights: [
        { what: 'replay', revision: null },
        { what: 'raw-event', revision: 0 },
      ],
    });
    const csv = await office.get('admin', `/api/case-looks/csv?caseId=${caseId}&lang=ru`);
    expect(csv.body).toContain('Жоспарлы тексеру');
    expect(csv.body).toContain('прошлое дела; событие как записано № 0');
    expect((await office.get('taraz-head', '/api/case-looks')).statusCode).toBe(403);
  });

  /** Notes of what was shown answer with no position: the next write stands behind them. */
  async function looksOf(lookId: string): Promise<object | undefined> {
    await opened(caseId);
    const { items } = (await office.get('admin', `/api/case-looks?caseId=${caseId}`)).json<{
      items: readonly { readonly lookId: string }[];
    }>();
    return items.find((one) => one.lookId === lookId);
  }
});
