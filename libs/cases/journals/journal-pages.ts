import { Injectable } from '@nestjs/common';
import { ReadModelReader } from '#read-models';
import { BY_NUMBER, BY_SERVICE, hasWords, type JournalFilter, wanted, type Wanted, WITHIN } from './journal-search.js';
import { JournalEntries, type JournalRow } from './journal-entries.js';
import type { JournalBookView, JournalEntryView, JournalSearch } from './journal.view.js';

/** How many entries one answer opens at most to compare names. */
export const COMPARED_AT_MOST = 2_000;
const COMPARED_AT_ONCE = 200;

export interface JournalPage {
  readonly items: readonly JournalEntryView[];
  /** Number after which to read on; `null` at the end. */
  readonly next: number | null;
  readonly search: JournalSearch | null;
}

export interface PageWanted {
  readonly filter: JournalFilter;
  readonly limit: number;
  /** Number of the last entry seen before. */
  readonly after: number | null;
  /** `oldest` as the book is written, `newest` as one looks into it. */
  readonly first: 'oldest' | 'newest';
}

const ENTRY = `e.*, d.service, d.edition_id, d.edition_revision, d.parties, d.channel, d.archive, d.incoming_number,
  d.paper_number, d.result_number, d.executor_id, d.case_due, d.closed_by, d.closed_at, d.outcome, d.draft, d.decision,
  d.acceptance_refusal`;

const OF_BOOK = `FROM journal_entries e JOIN case_details d USING (case_id)
  WHERE e.body_id = :bodyId AND e.kind = :kind AND e.year = :year AND ${WITHIN}`;

const onward = {
  oldest: 'AND e.number > :after ORDER BY e.number LIMIT :limit',
  newest: 'AND e.number < :after ORDER BY e.number DESC LIMIT :limit',
} as const;

type Row = JournalRow & { readonly by_service: number };

/** Reads a book page by page, looking for numbers and days in SQL and for names among what is opened. */
@Injectable()
export class JournalPages {
  constructor(
    private readonly reader: ReadModelReader,
    private readonly entries: JournalEntries,
  ) {}

  page(book: JournalBookView, { filter, limit, after, first }: PageWanted): JournalPage {
    const { params, words } = wanted(filter, book.year, book.zone);
    const start = after ?? (first === 'oldest' ? 0 : Number.MAX_SAFE_INTEGER);
    const look: Look = {
      params: { bodyId: book.body.id, kind: book.kind, year: book.year, ...params },
      onward: onward[first],
      limit,
      start,
    };
    return words === null ? this.#byNumber(look, filter.q !== null) : this.#byWords(look, words);
  }

  #byNumber({ params, onward: order, limit, start }: Look, isSearch: boolean): JournalPage {
    const sql = `SELECT ${ENTRY} ${OF_BOOK} ${isSearch ? `AND ${BY_NUMBER}` : ''} ${order}`;
    const rows = this.reader.all<JournalRow>(sql, { ...params, after: start, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    return {
      items: shown.map((row) => this.entries.view(row)),
      next: rows.length > limit ? (shown.at(-1)?.number ?? null) : null,
      search: null,
    };
  }

  /** Opens names until the page is full or enough were compared; then the next page goes on where this one stopped. */
  #byWords({ params, onward: order, limit, start }: Look, words: readonly string[]): JournalPage {
    const sql = `SELECT ${ENTRY}, ${BY_SERVICE} AS by_service ${OF_BOOK} ${order}`;
    const items: JournalEntryView[] = [];
    let after = start;
    for (let compared = 0; compared < COMPARED_AT_MOST;) {
      const rows = this.reader.all<Row>(sql, { ...params, after, limit: COMPARED_AT_ONCE });
      for (const row of rows) {
        const entry = this.entries.view(row);
        compared += 1;
        after = row.number;
        if (row.by_service === 1 || isNamed(entry, words)) items.push(entry);
        if (items.length === limit) return { items, next: after, search: { compared, complete: false } };
      }
      if (rows.length < COMPARED_AT_ONCE) return { items, next: null, search: { compared, complete: true } };
    }
    return { items, next: after, search: { compared: COMPARED_AT_MOST, complete: false } };
  }
}

interface Look {
  readonly params: Wanted['params'];
  readonly onward: string;
  readonly limit: number;
  readonly start: number;
}

function isNamed({ persons }: JournalEntryView, words: readonly string[]): boolean {
  return persons.some(({ fullName }) => fullName !== null && hasWords(fullName, words));
}
