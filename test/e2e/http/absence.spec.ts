import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readPdf } from '#papers/testing';
import { FixedClock } from '#platform';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office } from './office.js';

const meals = lanes.find(({ edition }) => edition === 'rk-2022-school-meals') as Lane;
const clock = new FixedClock('2026-09-07T05:00:00.000Z');

interface Named {
  readonly id: string;
  readonly name: string;
}

interface HistoryEntry {
  readonly revision: number;
  readonly type: string;
  readonly corrections: readonly string[];
}

interface Listed {
  readonly items: readonly {
    readonly caseId: string;
    readonly actingFor: Named | null;
  }[];
  readonly counts: { readonly waiting: number };
  readonly actsFor: readonly { readonly waiting: number }[];
}

let office: Office;
const ids = new Map<string, Named>();
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }), clock);
  for (const login of ['taraz-head', 'taraz-executor', 'taraz-executor2', 'taraz-clerk', 'astana-clerk']) {
    const { id, name } = (await office.get(login, '/api/session')).json<{ officer: Named }>().officer;
    ids.set(login, { id, name });
  }
}, 60_000);
afterAll(() => office.close());

const idOf = (login: string): string => ids.get(login)?.id ?? '';
const absence = (officer: string, deputy: string, more: object = {}): object => ({
  ...{ officerId: idOf(officer), deputyId: idOf(deputy), from: '2026-09-07', until: '2026-09-11', kind: 'leave' },
  ...{ orderNumber: '45-ж', orderDate: '2026-09-04', ...more },
});
const acting = (login: string): Record<string, string> => ({ 'x-acting-for': idOf(login) });

async function codeOf(answer: Promise<{ json<T>(): T }>): Promise<string> {
  return (await answer).json<{ code: string }>().code;
}

describe('acting for one who is away', () => {
  it('is set by the head of the body or an administrator, and by nobody else', async () => {
    const body = absence('taraz-executor', 'taraz-executor2');
    expect(await codeOf(office.post('taraz-clerk', '/api/absences', body))).toBe('role-not-allowed');
    const elsewhere = absence('astana-clerk', 'taraz-clerk');
    expect(await codeOf(office.post('taraz-head', '/api/absences', elsewhere))).toBe('deputy-of-other-body');
    expect(await codeOf(office.post('taraz-head', '/api/absences', { ...body, bodyId: 'astana-education' }))).toBe(
      'outside-scope',
    );
    expect((await office.post('taraz-head', '/api/absences', body)).statusCode).toBe(201);
    const loop = absence('taraz-executor2', 'taraz-executor');
    expect(await codeOf(office.post('taraz-head', '/api/absences', loop))).toBe('deputy-away');
    expect((await office.getText('taraz-clerk', '/api/absences')).json<object[]>()).toEqual([
      expect.objectContaining({ officerId: idOf('taraz-executor'), orderNumber: '45-ж', endedAt: null }),
    ]);
  });

  it('lets the deputy see and do the work, and writes both names down', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'examine');
    const deputy = await office.as('taraz-executor2');
    const url = `/api/cases/${caseId}/record-examination`;
    const findings = { findings: 'Құжаттар дұрыс' };
    expect(await codeOf(deputy.post(url, findings))).toBe('not-the-assigned-executor');
    expect(await codeOf(deputy.post(url, findings, acting('taraz-head')))).toBe('not-deputy');
    const queue = await deputy.send('GET', '/api/queue?limit=200', undefined, acting('taraz-executor'));
    expect(queue.json<{ items: { caseId: string }[] }>().items.map((item) => item.caseId)).toContain(caseId);
    const done = await office.post('taraz-executor2', url, findings, acting('taraz-executor'));
    expect(done.statusCode).toBe(200);
    const history = (await office.get('taraz-head', `/api/cases/${caseId}/history`)).json<{ entries: object[] }>();
    expect(history.entries).toContainEqual(
      expect.objectContaining({
        ...{ type: 'ExaminationRecorded', officer: ids.get('taraz-executor2'), role: 'executor' },
        actingFor: ids.get('taraz-executor'),
      }),
    );
  });

  it('names both on the paper, and in what an auditor takes away', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'draft');
    const url = `/api/cases/${caseId}/draft-result`;
    const draft = { outcome: 'favourable', resultCode: 'school-meals-certificate', text: 'Тегін тамақтандырылады' };
    expect((await office.post('taraz-executor2', url, draft, acting('taraz-executor'))).statusCode).toBe(200);
    await carry(office, meals, caseId, 'favourable');
    const both = `${ids.get('taraz-executor2')?.name ?? ''} (${ids.get('taraz-executor')?.name ?? ''} үшін)`;
    const opened = await office.post('auditor', '/api/case-looks', { caseId, reason: 'Жоспарлы тексеру' });
    const { lookId } = opened.json<{ lookId: string }>();
    const auditor = await office.as('auditor');
    const archive = await auditor.get(`/api/cases/${caseId}/archive?look=${lookId}&lang=kk`);
    const files = unzipSync(archive.rawPayload);
    const paper = Object.keys(files).find((path) => path.startsWith('papers/result')) ?? '';
    const { pages } = await readPdf(files[paper] ?? new Uint8Array());
    expect(pages.join(' ').replaceAll(/\s+/g, ' ')).toContain(both);
    const page = new TextDecoder().decode(files['case.html']);
    expect(page).toContain(`${ids.get('taraz-executor2')?.name ?? ''} · ${ids.get('taraz-executor')?.name ?? ''} үшін`);
    expect(page).toContain(`<a href="${paper}">`);
  });

  it('lets an entry be put right by the deputy who made it, and by him in whose name it was made', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'examine');
    const findings = { findings: 'Құжаттар дұрис' };
    await office.post('taraz-executor2', `/api/cases/${caseId}/record-examination`, findings, acting('taraz-executor'));
    // Away from the executor's turn, so that nothing but whose entry it is lets it be corrected.
    await carry(office, meals, caseId, 'favourable', 'sign');
    const entries = async (login: string, headers = {}): Promise<HistoryEntry[]> => {
      const one = await office.as(login);
      const url = `/api/cases/${caseId}/history?atLeast=${office.position}`;
      return (await one.send('GET', url, undefined, headers)).json<{ entries: HistoryEntry[] }>().entries;
    };
    const wrong = (all: HistoryEntry[]) => all.find(({ type }) => type === 'ExaminationRecorded');
    const seen = wrong(await entries('taraz-executor2', acting('taraz-executor')));
    expect(seen?.corrections).toEqual(['in-words']);
    expect(wrong(await entries('taraz-executor'))?.corrections).toEqual(['in-words']);
    expect(wrong(await entries('taraz-clerk'))?.corrections).toEqual([]);
    const url = `/api/cases/${caseId}/correct-entry`;
    const put = (words: string) => ({
      corrects: seen?.revision,
      correction: { what: 'in-words', words },
      reason: 'Қате жазылған',
    });
    expect(await codeOf(office.post('taraz-clerk', url, put('x')))).toBe('not-your-entry');
    expect((await office.post('taraz-executor2', url, put('дұрыс'), acting('taraz-executor'))).statusCode).toBe(200);
    expect((await office.post('taraz-executor', url, put('Құжаттар дұрыс'))).statusCode).toBe(200);
    const last = (await entries('taraz-head')).filter(({ type }) => type === 'EntryCorrected');
    expect(last).toMatchObject([
      { officer: ids.get('taraz-executor2'), actingFor: ids.get('taraz-executor') },
      { officer: ids.get('taraz-executor'), actingFor: null },
    ]);
  });

  it('shows the deputy his own work and that of the absent in one list, each with its name', async () => {
    const [absent, self] = [ids.get('taraz-executor'), idOf('taraz-executor2')];
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'examine');
    const deputy = await office.as('taraz-executor2');
    const list = async (query: string, headers = {}): Promise<Listed> =>
      (
        await deputy.send('GET', `/api/queue?limit=200&atLeast=${office.position}${query}`, undefined, headers)
      ).json<Listed>();
    const of = ({ items }: Listed) => items.find((item) => item.caseId === caseId);
    expect(of(await list(''))).toBeUndefined();
    const merged = await list('&deputising=true');
    expect(of(merged)).toMatchObject({
      actingFor: absent,
      allowedActions: expect.arrayContaining(['record-examination']) as unknown,
    });
    expect(merged.actsFor).toEqual([{ officer: absent, waiting: expect.any(Number), overdue: expect.any(Number) }]);
    const [his, own] = [
      await list(`&deputising=true&whose=${idOf('taraz-executor')}`),
      await list(`&deputising=true&whose=${self}`),
    ];
    expect(his.items.every(({ actingFor }) => actingFor?.id === absent?.id)).toBe(true);
    expect(his.counts.waiting).toBe(merged.actsFor[0]?.waiting);
    expect(own.items.every(({ actingFor }) => actingFor === null)).toBe(true);
    expect(own.counts.waiting + his.counts.waiting).toBe(merged.counts.waiting);
    expect(merged.items).toHaveLength(merged.counts.waiting);
    expect((await list('&deputising=true', acting('taraz-executor'))).actsFor).toEqual([]);
  });

  it('changes nothing of whose session it is', async () => {
    const deputy = await office.as('taraz-executor2');
    const session = await deputy.send('GET', '/api/session', undefined, acting('taraz-executor'));
    expect(session.json()).toMatchObject({
      officer: { id: idOf('taraz-executor2') },
      actsFor: [{ officerId: idOf('taraz-executor'), until: '2026-09-11' }],
    });
  });

  it('ends with its last day, or earlier when it is ended', async () => {
    const read = async (): Promise<number> => {
      office.forgetSessions();
      const deputy = await office.as('taraz-executor2');
      return (await deputy.send('GET', '/api/queue', undefined, acting('taraz-executor'))).statusCode;
    };
    clock.set('2026-09-11T18:59:00.000Z');
    expect(await read()).toBe(200);
    clock.set('2026-09-11T19:01:00.000Z');
    expect(await read()).toBe(403);
    const again = absence('taraz-executor', 'taraz-executor2', { from: '2026-09-12', until: '2026-09-30' });
    expect((await office.post('admin', '/api/absences', { ...again, bodyId: 'taraz-education' })).statusCode).toBe(201);
    expect(await read()).toBe(200);
    const [present] = (await office.getText('taraz-head', '/api/absences')).json<Named[]>();
    expect((await office.post('taraz-head', `/api/absences/${present?.id ?? ''}/end`)).statusCode).toBe(200);
    expect(await read()).toBe(403);
  });
});
