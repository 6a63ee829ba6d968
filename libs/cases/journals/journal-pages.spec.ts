import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OfficerDirectory } from '#identity';
import type { PersonalData } from '#personal-data';
import type { ReadModelReader } from '#read-models';
import { caseDetails } from '../case-details/case-details.projection.js';
import { JournalEntries } from './journal-entries.js';
import { journalEntries } from './journal-entries.projection.js';
import { COMPARED_AT_MOST, type JournalPage, JournalPages, type PageWanted } from './journal-pages.js';
import type { JournalBookView } from './journal.view.js';

const ENTRIES = COMPARED_AT_MOST + 300;
const text = { kk: '', ru: '', en: '' };
const book: JournalBookView = {
  ...{ body: { id: 'provider-1', name: text }, kind: 'incoming', title: text, year: 2019, last: ENTRIES },
  zone: 'Asia/Almaty',
};

let pages: JournalPages;
/** A book in which every thousandth applicant is called Жұмабек; names lie open here, since opening is not the matter. */
beforeAll(() => {
  const db = new Database(':memory:').exec(journalEntries.schema).exec(caseDetails.schema);
  const entry = db.prepare(
    `INSERT INTO journal_entries (body_id, kind, year, number, label, record_id, case_id, state, reserved_at, occurred_at)
     VALUES ('provider-1', 'incoming', 2019, ?, ?, ?, ?, 'entered', ?, ?)`,
  );
  const one = db.prepare(
    `INSERT INTO case_details (case_id, revision, acted_revision, status, service, jurisdiction, edition_id, edition_revision,
       procedure_key, provider_id, intake_body_id, zone, channel, handout, archive, submitted_at, recorded_at, last_act_at,
       parties, documents, remaining, answers)
     VALUES (?, 1, 1, 'open', 'age-ten-opinion', 'zhambyl', 'zhambyl-2019-age-ten-opinion', 2, '', '', '', '', 'portal', '', 0, '',
       '', '', ?, '[]', '[]', '[]')`,
  );
  db.transaction(() => {
    for (let number = 1; number <= ENTRIES; number += 1) {
      const id = `case-${String(number)}`;
      const day = `2019-0${String(1 + (number % 9))}-10T05:00:00.000Z`;
      const fullName = number % 1_000 === 0 ? 'Жұмабек Әлиев' : 'Басқа Адам';
      entry.run(number, `${String(number)}/2019`, id, id, day, day);
      one.run(id, JSON.stringify([{ role: 'applicant', details: { fullName } }]));
    }
  })();
  const reader = { all: (sql: string, params: object) => db.prepare(sql).all(params) } as unknown as ReadModelReader;
  const personalData = { open: (data: unknown) => data } as unknown as PersonalData;
  pages = new JournalPages(reader, new JournalEntries(personalData, {} as unknown as OfficerDirectory, reader));
});

const page = (q: string | null, change: Partial<PageWanted> = {}): JournalPage =>
  pages.page(book, { filter: { q, from: null, to: null }, limit: 50, after: null, first: 'oldest', ...change });
const numbers = ({ items }: JournalPage): number[] => items.map(({ number }) => number);

describe('searching a book', () => {
  it('by name compares a bounded number of entries at once, says so, and goes on from there', () => {
    const first = page('жұмабек');
    expect(numbers(first)).toEqual([1_000, 2_000]);
    expect(first).toMatchObject({
      next: COMPARED_AT_MOST,
      search: { compared: COMPARED_AT_MOST, complete: false },
    });
    expect(page('жұмабек', { after: first.next })).toEqual({
      ...{ items: [], next: null },
      search: { compared: 300, complete: true },
    });
  });
  it('by name wants every word of it, in any case', () => {
    expect(numbers(page('ӘЛИЕВ жұмабек', { limit: 1 }))).toEqual([1_000]);
    expect(page('жұмабек омаров', { after: 2_000 })).toMatchObject({ items: [], search: { complete: true } });
  });
  it('by the service’s title finds all of them, a page at a time', () => {
    const found = page('пікір', { limit: 3 });
    expect(numbers(found)).toEqual([1, 2, 3]);
    expect(found.next).toBe(3);
  });
  it('by number or day opens no name', () => {
    expect(numbers(page('2150'))).toEqual([2_150]);
    expect(page('2150/2019')).toMatchObject({ next: null, search: null });
    expect(numbers(page('10.03.2019', { limit: 2 }))).toEqual([2, 11]);
    expect(numbers(page('10.03.2019', { limit: 2, first: 'newest' }))[0]).toBeGreaterThan(2_290);
  });
  it('leaves nothing out without a search', () => {
    expect(numbers(page(null, { after: ENTRIES - 2 }))).toEqual([ENTRIES - 1, ENTRIES]);
  });
});
