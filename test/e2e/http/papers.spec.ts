import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPdf, type ReadPdf } from '#papers/testing';
import { testConfig } from '#platform/testing';
import { carry, file, lanes, type Lane } from './carry.js';
import { refusal } from './counter.js';
import { Office } from './office.js';

interface ListedPaper {
  readonly paperId: string;
  readonly kind: string;
  readonly number: string;
  readonly madeOn: string;
  readonly corrected: boolean;
  readonly languages: readonly string[];
}

const ORIGIN = 'https://qamqor.example';
let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true', PUBLIC_URL: ORIGIN }));
}, 60_000);
afterAll(() => office.close());

const laneOf = (edition: string): Lane => lanes.find((one) => one.edition === edition) as Lane;
const at = (day: number, time: string): string => `2026-09-${String(day).padStart(2, '0')}T${time}:00+05:00`;
const meals: Lane = { ...laneOf('rk-2022-school-meals'), filedAt: at(7, '10:00') };
const opinion = laneOf('zhambyl-2019-age-ten-opinion');
const entered = { lateReason: 'Байланыс болмады' };
const applicant = 'Гүлсара Бақытқызы Нұрпейісова';

const list = async (login: string, record: string): Promise<readonly ListedPaper[]> =>
  (await office.get(login, `/api/${record}/papers`)).json<{ items: readonly ListedPaper[] }>().items;
const fetched = (login: string, record: string, paperId: string, lang = 'kk'): ReturnType<Office['get']> =>
  office.get(login, `/api/${record}/papers/${paperId}?lang=${lang}`);

async function pdf(login: string, record: string, paperId: string, lang = 'kk'): Promise<ReadPdf> {
  const answer = await fetched(login, record, paperId, lang);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return readPdf(answer.rawPayload);
}

async function only(login: string, record: string, kind: string): Promise<ListedPaper> {
  const found = (await list(login, record)).filter((paper) => paper.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as ListedPaper;
}

/** The executor does it at its hour. */
async function does(caseId: string, action: string, occurredAt: string, body: object): Promise<void> {
  const answer = await office.post('taraz-executor', `/api/cases/${caseId}/${action}`, {
    ...body,
    occurredAt,
    ...entered,
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}

describe('the papers of a case', () => {
  it('come one by one with the acts that make them; a draft is none', async () => {
    const caseId = await file(office, opinion);
    const kinds = async (): Promise<string[]> => (await list('taraz-clerk', `cases/${caseId}`)).map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    await carry(office, opinion, caseId, 'favourable', 'assign');
    expect(await kinds()).toEqual(['intake-receipt']);
    await carry(office, opinion, caseId, 'favourable', 'register-result');
    expect(await kinds()).toEqual(['intake-receipt', 'resolution']);
    await carry(office, opinion, caseId, 'favourable');
    expect(await kinds()).toEqual(['intake-receipt', 'resolution', 'result']);
    const result = await only('taraz-clerk', `cases/${caseId}`, 'result');
    expect(result).toMatchObject({ madeOn: '2019-09-09', corrected: false, languages: ['kk', 'ru', 'en'] });
    expect(result.number).toMatch(/^Н-\d+\/2019$/);
  });

  it('say in each language who, what, when, by which edition, and that the signature is no EDS', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable');
    const result = await only('taraz-clerk', `cases/${caseId}`, 'result');
    const [kk, ru, en] = await Promise.all(
      ['kk', 'ru', 'en'].map(
        async (lang) => (await pdf('taraz-clerk', `cases/${caseId}`, result.paperId, lang)).pages[0],
      ),
    );
    for (const page of [kk, ru, en]) {
      for (const said of [result.number, applicant, 'Нәтиженің мәтіні', '15.02.2019', '09.09.2019'])
        expect(page).toContain(said);
    }
    expect(kk).toContain('ЭЦҚ емес');
    expect(ru).toContain('не ЭЦП');
    expect(ru).toContain('приложение 9, пункт 8(4)');
    expect(en).toContain('not an EDS');
    expect([kk, ru, en].map((page) => page?.includes('For reading only'))).toEqual([false, false, true]);
  });

  it('are the same bytes whenever they are fetched', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable', 'assign');
    const digest = async (): Promise<string> => {
      const answer = await fetched('taraz-clerk', `cases/${caseId}`, 'intake-receipt-2', 'ru');
      return createHash('sha256').update(answer.rawPayload).digest('hex');
    };
    const { paperId } = await only('taraz-clerk', `cases/${caseId}`, 'intake-receipt');
    expect(paperId).toBe('intake-receipt-2');
    const before = await digest();
    await carry(office, opinion, caseId, 'favourable');
    expect(await digest()).toBe(before);
  });

  it('keep their words when an entry is put right, and the list says so', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable', 'assign');
    const [party] = (await office.case('taraz-clerk', caseId)).parties;
    const details = { fullName: 'Гүлсара Нұрпейіс' };
    const correction = { what: 'party-details', subjectId: party?.subjectId, details };
    const put = { corrects: 0, correction, reason: 'Тегі қате жазылған' };
    expect((await office.post('taraz-clerk', `/api/cases/${caseId}/correct-entry`, put)).statusCode).toBe(200);
    const receipt = await only('taraz-clerk', `cases/${caseId}`, 'intake-receipt');
    expect(receipt.corrected).toBe(true);
    const { pages } = await pdf('taraz-clerk', `cases/${caseId}`, receipt.paperId);
    expect(pages[0]).toContain(applicant);
    expect(pages[0]).not.toContain(details.fullName);
  });

  it('say of an erased person that he was erased, and are checked as before', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable');
    const record = `cases/${caseId}`;
    const { paperId } = await only('taraz-clerk', record, 'result');
    const hashOn = async (): Promise<string | undefined> => {
      const { pages } = await pdf('taraz-clerk', record, paperId);
      return /SHA-256\): ([0-9a-f]{64})/.exec(pages[0] ?? '')?.[1];
    };
    const before = await hashOn();
    const subjectIds = (await office.case('taraz-clerk', caseId)).parties.map(({ subjectId }) => subjectId);
    const erased = await office.post('admin', `/api/cases/${caseId}/erase-persons`, {
      subjectIds,
      ground: 'Сот шешімі',
    });
    expect(erased.statusCode).toBe(200);
    const { pages } = await pdf('taraz-clerk', record, paperId);
    expect(pages[0]).toContain('Дербес деректер өшірілген');
    expect(pages[0]).not.toContain(applicant);
    expect(pages[0]).not.toContain('Нәтиженің мәтіні');
    expect(await hashOn()).toBe(before);
    expect(before).toBeDefined();
  });

  it('go with a refusal: preliminary decision with the notice, protocol, reasoned refusal', async () => {
    const caseId = await file(office, meals);
    await carry(office, meals, caseId, 'favourable', 'draft');
    const grounds = [{ code: 'untrue-documents' }];
    const place = 'Тараз қ., Сүлейменов к-сі, 3, 12-кабинет';
    await does(caseId, 'propose-refusal', at(8, '11:00'), {
      ...{ grounds, text: 'Мәлімет сәйкес емес', hearing: { at: at(11, '10:00'), place } },
    });
    const told = { notice: 'preliminary-decision', channel: 'sms', outcome: 'delivered', proof: 'Хабарлама № 77' };
    await does(caseId, 'record-notice', at(8, '12:00'), told);
    const moved = { hearing: { at: at(11, '15:00'), place }, reason: 'Өтініш бойынша' };
    await does(caseId, 'move-hearing', at(10, '09:30'), moved);
    await does(caseId, 'record-notice', at(10, '10:00'), { ...told, notice: 'hearing-moved' });
    const people = { chair: 'Қ. Әлиев', secretary: 'С. Омарова', participants: 'Г. Нұрпейісова' };
    const protocol = { startedAt: at(11, '15:00'), endedAt: at(11, '15:40'), ...people, course: 'Сұрақ қойылды' };
    await does(caseId, 'record-hearing', at(11, '15:45'), { attended: true, form: 'oral', protocol });
    const remarks = { readOn: '2026-09-11', text: 'Жауабым жазылмаған', verdict: 'partly', reason: 'Қалғаны жазылған' };
    await does(caseId, 'record-protocol-remarks', at(11, '15:50'), remarks);
    const accepted = { ...remarks, text: 'Аты қате жазылған', verdict: 'accepted', reason: undefined };
    await does(caseId, 'record-protocol-remarks', at(11, '15:55'), accepted);
    const text = 'Бас тартылды';
    await does(caseId, 'draft-result', at(11, '16:00'), {
      ...{ outcome: 'refusal', resultCode: 'reasoned-refusal', grounds, text },
    });
    await carry(office, meals, caseId, 'refusal');
    const record = `cases/${caseId}`;
    const decision = await only('taraz-head', record, 'preliminary-decision');
    const { pages: decided } = await pdf('taraz-head', record, decision.paperId, 'ru');
    for (const said of ['Мәлімет сәйкес емес', '11.09.2026 10:00', place, 'Правила, пункт'])
      expect(decided[0]).toContain(said);
    const notice = await only('taraz-head', record, 'hearing-notice');
    const { pages: noticed } = await pdf('taraz-head', record, notice.paperId);
    for (const said of ['11.09.2026 15:00', moved.reason, place]) expect(noticed[0]).toContain(said);
    const held = await only('taraz-head', record, 'hearing-protocol');
    const { pages: heard } = await pdf('taraz-head', record, held.paperId);
    for (const said of ['Тыңдау хаттамасы', ...Object.values(people), 'Сұрақ қойылды', 'ауызша'])
      expect(heard[0]).toContain(said);
    const sheets = (await list('taraz-head', record)).filter(({ kind }) => kind === 'protocol-remarks');
    const texts = await Promise.all(
      sheets.map(async ({ paperId }) => (await pdf('taraz-head', record, paperId, 'ru')).pages[0] ?? ''),
    );
    expect(texts).toHaveLength(2);
    const partly = texts.find((sheet) => sheet.includes(remarks.text)) ?? '';
    for (const said of ['Приняты частично', remarks.reason, people.chair, '11.09.2026 15:40'])
      expect(partly).toContain(said);
    expect(texts.find((sheet) => sheet.includes(accepted.text))).not.toContain('Причина');
    const refused = await only('taraz-head', record, 'reasoned-refusal');
    const { pages: refusedOn } = await pdf('taraz-head', record, refused.paperId, 'ru');
    for (const said of ['Мотивированный отказ', refused.number, text, 'Основания отказа'])
      expect(refusedOn[0]).toContain(said);
  });

  it('of a home that was inspected have the act of it', async () => {
    const lane = laneOf('zhambyl-2019-guardianship-establishment');
    const caseId = await file(office, lane);
    await carry(office, lane, caseId, 'favourable');
    const act = await only('taraz-clerk', `cases/${caseId}`, 'inspection-act');
    const { pages } = await pdf('taraz-clerk', `cases/${caseId}`, act.paperId);
    for (const said of ['зерделеу актісі', 'Жағдайы жақсы', 'Жарамды']) expect(pages[0]).toContain(said);
    const result = await only('taraz-clerk', `cases/${caseId}`, 'result');
    expect((await pdf('taraz-clerk', `cases/${caseId}`, result.paperId, 'ru')).pages[0]).toContain(
      'Решение акимата: № 412',
    );
  });

  it('say what the system wrote in the language of the paper alone', async () => {
    const archived = (minute: number): object => ({
      occurredAt: `2019-09-09T10:0${String(minute)}:00+06:00`,
      ...entered,
    });
    const parties = { applicant: { fullName: applicant }, children: [{ fullName: 'Санжар Тимурұлы' }] };
    const application = { service: 'preschool-queue', channel: 'portal', providerId: 'astana-education', parties };
    const caseId = await office.submit('portal', { ...application, ...archived(0) });
    const [login, record] = ['astana-executor', `cases/${caseId}`];
    await office.post(login, `/api/${record}/register-application`, { packageComplete: true, ...archived(3) });
    await office.post(login, `/api/${record}/sign-result`, archived(5));
    const { paperId } = await only(login, record, 'result');
    const words = { kk: 'Кезек нөмірі: М-', ru: 'Номер очереди: М-', en: 'Number in the queue: М-' };
    for (const lang of ['kk', 'ru', 'en']) {
      const { pages } = await pdf(login, record, paperId, lang);
      const found = Object.entries(words).filter(([, said]) => pages[0]?.includes(said));
      expect(found).toEqual([[lang, words[lang as keyof typeof words]]]);
    }
  });

  it('of an application that was not accepted: the form of order 414 in two copies', async () => {
    const { items } = (await office.get('auditor', '/api/cases?limit=200&status=closed')).json<{
      items: readonly { caseId: string; closedBy: string }[];
    }>();
    const caseId = items.find(({ closedBy }) => closedBy === 'acceptance-refused')?.caseId ?? '';
    const paper = await only('auditor', `cases/${caseId}`, 'acceptance-refusal');
    const { pages } = await pdf('auditor', `cases/${caseId}`, paper.paperId);
    expect(pages.map((page) => /[12]-дана/.exec(page)?.[0])).toEqual(['1-дана', '2-дана']);
    expect(pages[0]).toContain('Заңының 20-бабының 2-тармағын басшылыққа алып');
    expect(pages[0]).toContain('Осы қолхат әр тарапқа біреуден 2 данада жасалды.');
  });
});

describe('who may fetch them', () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable', 'assign');
  });

  it('whoever may read the case, nobody else', async () => {
    const paper = `/api/cases/${caseId}/papers/intake-receipt-2`;
    const status = async (login: string, url: string): Promise<number> => (await office.getText(login, url)).statusCode;
    expect(await status('auditor', paper)).toBe(200);
    expect(await status('baizak-clerk', paper)).toBe(404);
    expect(await status('baizak-clerk', `/api/cases/${caseId}/papers`)).toBe(404);
    expect(await status('admin', paper)).toBe(404);
    expect(await status('taraz-akimat', '/api/journals/incoming/pdf?body=taraz-education')).toBe(403);
    expect(await status('baizak-clerk', '/api/journals/incoming/pdf?body=taraz-education')).toBe(404);
    const strangers = await office.app.inject({ url: paper });
    expect([strangers.statusCode, strangers.json<{ code: string }>().code]).toEqual([401, 'not-signed-in']);
    for (const wrong of ['intake-receipt-3', 'result-2', 'nothing', '..%2f..%2fetc']) {
      const answer = await office.get('taraz-clerk', `/api/cases/${caseId}/papers/${wrong}`);
      expect(refusal(answer)).toEqual([404, 'paper-not-found']);
    }
    expect(await status('taraz-clerk', `${paper}?lang=de`)).toBe(400);
  });

  it('as files that no cache keeps, whose names tell of nobody', async () => {
    const { headers } = await fetched('taraz-clerk', `cases/${caseId}`, 'intake-receipt-2', 'ru');
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const [, plain = '', full = ''] =
      /^inline; filename="([ -~]+)"; filename\*=UTF-8''([ -~]+)$/.exec(String(headers['content-disposition'])) ?? [];
    expect(plain).toBe('intake-receipt-2-ru.pdf');
    expect(decodeURIComponent(full)).toMatch(/^Расписка о приёме документов \d+-2019\.pdf$/);
  });
});

describe('the public check', () => {
  const check = (code: string, remoteAddress = '203.0.113.7'): ReturnType<typeof office.app.inject> =>
    office.app.inject({ url: `/api/check/${encodeURIComponent(code)}`, remoteAddress });

  it('confirms number, day and hash of a printed code to anybody, and nothing beside', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable', 'assign');
    const { pages } = await pdf('taraz-clerk', `cases/${caseId}`, 'intake-receipt-2');
    const code = new RegExp(`${ORIGIN}/check/([0-9A-Z]{20})`).exec(pages[0] ?? '')?.[1] ?? '';
    const answer = await check(code);
    const { number } = await only('taraz-clerk', `cases/${caseId}`, 'intake-receipt');
    expect(answer.json()).toEqual({
      paper: { number, madeOn: '2019-09-09', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    });
    const { hash } = answer.json<{ paper: { hash: string } }>().paper;
    expect(pages[0]).toContain(hash);
    const typed = await check(
      ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `.replaceAll('0', 'o').replaceAll('1', 'l'),
    );
    expect(typed.json()).toEqual(answer.json());
  });
  it('says of what nobody was given, and of what is no code, that nothing is known', async () => {
    for (const code of ['00000000000000000000', 'x', "' OR 1=1 --"]) {
      const answer = await check(code);
      expect([answer.statusCode, answer.json()]).toEqual([200, { paper: null }]);
    }
  });
  it('slows down who guesses', async () => {
    for (let guess = 0; guess < 50; guess += 1) expect((await check('guess', '203.0.113.9')).statusCode).toBe(200);
    const stopped = await check('guess', '203.0.113.9');
    expect(refusal(stopped)).toEqual([429, 'too-many-checks']);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
    expect((await check('guess', '203.0.113.10')).statusCode).toBe(200);
  });
});

describe('the papers beside cases', () => {
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

  it('an outage has its record when it is signed, by case numbers alone', async () => {
    const caseId = await file(office, opinion);
    await carry(office, opinion, caseId, 'favourable', 'assign');
    const form = (await office.get('taraz-clerk', '/api/outages/form')).json<{
      ictOfficers: readonly { id: string }[];
    }>();
    const reported = await office.post('taraz-clerk', '/api/outages', {
      ...{
        system: 'stage-monitoring',
        failedAt: minutesAgo(40),
        noticedAt: minutesAgo(30),
        toldTo: form.ictOfficers[0]?.id,
      },
      ...{ description: 'Сатылар жүйесі жауап бермейді', caseIds: [caseId] },
    });
    const { outageId } = reported.json<{ outageId: string }>();
    const record = `outages/${outageId}`;
    await office.post('taraz-ict', `/api/${record}/draw-up-record`, { cause: 'Арна үзілген' });
    expect(await list('taraz-head', record)).toEqual([]);
    await office.post('taraz-head', `/api/${record}/sign-record`);
    const paper = await only('taraz-clerk', record, 'outage-record');
    const { pages } = await pdf('taraz-clerk', record, paper.paperId, 'ru');
    for (const said of [paper.number, 'Арна үзілген', 'Сбой не продлевает сроков', 'не ЭЦП', 'не восстановлена']) {
      expect(pages[0]).toContain(said);
    }
    expect(pages[0]).not.toContain(applicant);
    await office.post('taraz-ict', `/api/${record}/record-restoration`, { restoredAt: minutesAgo(1) });
    expect((await pdf('taraz-clerk', record, paper.paperId, 'ru')).pages).toEqual(pages);
    expect((await office.get('baizak-clerk', `/api/${record}/papers`)).statusCode).toBe(404);
    expect(refusal(await office.get('taraz-clerk', `/api/${record}/papers/result-1`))).toEqual([
      404,
      'paper-not-found',
    ]);
  });

  it('a book is printed number by number, and what was left out stands on it', async () => {
    const book = await office.get('taraz-clerk', '/api/journals/incoming/pdf?year=2019&lang=ru');
    const { pages } = await readPdf(book.rawPayload);
    expect(pages[0]).toContain('Журнал регистрации заявлений');
    expect(pages.join(' ')).toContain('1/2019');
    const part = await office.get('taraz-clerk', '/api/journals/incoming/pdf?year=2019&from=2019-12-31&lang=kk');
    expect((await readPdf(part.rawPayload)).pages[0]).toContain('Кезең: 31.12.2019');
    expect(refusal(await office.get('taraz-clerk', '/api/journals/visitors/pdf'))).toEqual([404, 'journal-not-found']);
  });
});
