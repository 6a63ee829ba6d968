import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journal, JournalWatch } from '#cases';
import { testConfig } from '#platform/testing';
import { carry, file, type Lane, lanes } from './carry.js';
import { Office } from './office.js';

interface Entry {
  readonly number: number;
  readonly label: string;
  readonly state: string;
  readonly voidReason: string | null;
  readonly caseId: string;
  readonly persons: readonly { readonly fullName: string | null }[];
}

interface Page {
  readonly book: { readonly last: number; readonly body: { readonly id: string } };
  readonly columns: readonly { readonly code: string }[];
  readonly items: readonly Entry[];
  readonly next: string | null;
  readonly search: { readonly compared: number; readonly complete: boolean } | null;
}

let office: Office;
beforeAll(async () => {
  office = await Office.open(testConfig({ DEMO: 'true' }));
}, 60_000);
afterAll(() => office.close());

const lane = (edition: string): Lane => lanes.find((one) => one.edition === edition) as Lane;
const opinion = lane('zhambyl-2019-age-ten-opinion');
const meals = lane('rk-2022-school-meals');
const year = String(new Date().getFullYear());

const read = async (login: string, url: string): Promise<Page> => {
  const answer = await office.get(login, url);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<Page>();
};
const incoming = (query: string): Promise<Page> => read('taraz-clerk', `/api/journals/incoming?${query}`);
const numbers = ({ items }: Page): number[] => items.map(({ number }) => number);

describe('a book', () => {
  it('holds every number without gaps, page by page, in both directions', async () => {
    for (let count = 0; count < 3; count += 1)
      await carry(office, opinion, await file(office, opinion), 'favourable', 'forward');
    const all = await incoming('year=2019&limit=200');
    expect(numbers(all)).toEqual(Array.from({ length: all.book.last }, (_, index) => index + 1));
    const first = await incoming('year=2019&limit=2');
    expect(numbers(first)).toEqual([1, 2]);
    expect(numbers(await incoming(`year=2019&limit=2&after=${first.next ?? ''}`))[0]).toBe(3);
    const newest = await incoming('year=2019&limit=2&first=newest');
    expect(numbers(newest)).toEqual([all.book.last, all.book.last - 1]);
  });
  it('is found in the list of those the reader may open', async () => {
    const list = (await office.get('taraz-head', '/api/journals')).json<{
      books: readonly { kind: string; year: number }[];
    }>();
    expect(list.books).toContainEqual(expect.objectContaining({ kind: 'incoming', year: 2019 }));
    expect(list.books.every((book) => 'title' in book)).toBe(true);
  });
  it('is searched by number, by day, by name and by service', async () => {
    const [entry] = (await incoming('year=2019&limit=1')).items;
    expect((await incoming('year=2019&q=1')).items).toMatchObject([{ label: '1/2019' }]);
    expect((await incoming(`year=2019&q=${encodeURIComponent(entry?.label ?? '')}`)).items).toHaveLength(1);
    expect(numbers(await incoming('year=2019&q=09.09.2019')).length).toBeGreaterThan(0);
    expect((await incoming('year=2019&q=31.12.2019')).items).toEqual([]);
    const named = await incoming(`year=2019&q=${encodeURIComponent('нұрпейісова')}`);
    expect(named.items.length).toBeGreaterThanOrEqual(3);
    expect(named.search).toEqual({ compared: expect.any(Number) as unknown, complete: true });
    const service = await incoming(`year=2019&q=${encodeURIComponent('қорғаншылық')}`);
    expect(service.items.length).toBeGreaterThan(0);
    expect((await incoming(`year=2019&q=${encodeURIComponent('ешкім жоқ')}`)).items).toEqual([]);
    expect((await incoming('year=2019&from=2019-10-01&to=2019-10-31')).items.length).toBeGreaterThan(0);
    expect((await incoming('year=2019&from=2019-12-31')).items).toEqual([]);
  });
});

describe('who may open it', () => {
  const status = async (login: string, url: string): Promise<number> => (await office.get(login, url)).statusCode;
  it('officers of the body and auditors in whose scope it lies', async () => {
    expect(await status('baizak-clerk', '/api/journals/incoming?body=taraz-education')).toBe(404);
    expect(await status('taraz-akimat', '/api/journals/incoming?body=taraz-education')).toBe(403);
    expect(await status('admin', '/api/journals/incoming?body=taraz-education')).toBe(403);
    const seen = await read('auditor', '/api/journals/incoming?body=taraz-education&year=2019');
    expect(seen.book.body.id).toBe('taraz-education');
    expect(await status('auditor', '/api/journals/incoming')).toBe(404);
    expect(await status('taraz-clerk', '/api/journals/visitors')).toBe(404);
  });
});

describe('a number left behind', () => {
  const taken = (caseId: string): Promise<string> =>
    office.app.get(Journal, { strict: false }).reserve({
      ...{ bodyId: 'baizak-education', kind: 'incoming', year: Number(year), caseId, correlationId: 'test' },
    });
  const sweep = (): Promise<number> => office.app.get(JournalWatch, { strict: false }).sweep(0);
  const baizak = (query = ''): Promise<Page> => read('baizak-clerk', `/api/journals/incoming?year=${year}${query}`);
  const submit = (): Promise<string> => office.submit('baizak-clerk', meals.submission);
  const register = (caseId: string): Promise<unknown> =>
    office.post('baizak-clerk', `/api/cases/${caseId}/register-application`, { packageComplete: true });

  it('is void with its reason when the case was withdrawn, and the book goes on', async () => {
    const caseId = await submit();
    expect(await taken(caseId)).toBe(`1/${year}`);
    await office.post('baizak-clerk', `/api/cases/${caseId}/withdraw-application`, { reason: 'Өзі қайтарып алды' });
    expect((await baizak()).items).toMatchObject([{ state: 'reserved' }]);
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    await register(await submit());
    expect((await baizak()).items).toMatchObject([
      { label: `1/${year}`, state: 'void', voidReason: 'withdrawn' },
      { label: `2/${year}`, state: 'entered', voidReason: null },
    ]);
  });
  it('stays with a case that still waits, which gets it when the clerk asks again', async () => {
    const caseId = await submit();
    expect(await taken(caseId)).toBe(`3/${year}`);
    expect(await sweep()).toBe(0);
    // A later write, whose position the next read waits for.
    await submit();
    expect((await baizak('&first=newest&limit=1')).items).toMatchObject([{ state: 'reserved', caseId }]);
    await register(caseId);
    expect((await baizak('&first=newest&limit=1')).items).toMatchObject([{ label: `3/${year}`, state: 'entered' }]);
  });
});

describe('the export', () => {
  const formula = { applicant: { fullName: '=HYPERLINK("x";"Аты")' } };
  const when = { occurredAt: '2020-02-03T10:00:00+06:00', lateReason: 'Мұрағат' };

  it('is the book as RFC 4180 wants it, in the reader’s language, without formulas', async () => {
    const caseId = await office.submit('baizak-clerk', {
      ...{ service: 'age-ten-opinion', channel: 'provider-office', parties: formula },
      ...when,
    });
    const answer = await office.post('baizak-clerk', `/api/cases/${caseId}/register-application`, {
      ...{ packageComplete: true, paperNumber: '118' },
      ...{ ...when, occurredAt: '2020-02-03T10:05:00+06:00' },
    });
    expect(answer.statusCode).toBe(200);
    const csv = await office.get('baizak-clerk', '/api/journals/incoming/csv?year=2020&lang=ru');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.headers['content-disposition']).toBe('attachment; filename="incoming-baizak-education-2020.csv"');
    expect(csv.body).toBe(
      '\uFEFFНомер,Когда внесено,Номер в бумажном журнале,Услугополучатель,Услуга,Где подано,Ответственный исполнитель,Срок,Чем завершено,Примечание\r\n' +
        `1/2020,03.02.2020 10:05,118,"'=HYPERLINK(""x"";""Аты"")","${await serviceTitle()}",Канцелярия услугодателя,,18.02.2020 09:30,,Архивная запись\r\n`,
    );
    const kazakh = await office.get('baizak-clerk', '/api/journals/incoming/csv?year=2020');
    expect(kazakh.body.startsWith('\uFEFFНөмірі,Жазылған уақыты')).toBe(true);
    expect((await office.get('taraz-clerk', '/api/journals/incoming/csv?body=baizak-education')).statusCode).toBe(404);
  });

  async function serviceTitle(): Promise<string> {
    const edition = await office.get('baizak-clerk', '/api/editions/zhambyl-2019-age-ten-opinion');
    return edition.json<{ service: { title: { ru: string } } }>().service.title.ru.replaceAll('"', '""');
  }
});
