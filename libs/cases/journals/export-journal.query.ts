import { setImmediate as breathe } from 'node:timers/promises';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { Locale } from '#platform';
import type { BookWanted } from './get-journal.query.js';
import { JournalBooks } from './journal-books.js';
import { csvHead, csvLines } from './journal-csv.js';
import { JournalPages } from './journal-pages.js';
import type { JournalFilter } from './journal-search.js';

export interface ExportedJournal {
  readonly fileName: string;
  /** Piece by piece: a book may be long. */
  readonly lines: AsyncIterable<string>;
}

export class ExportJournal extends Query<ExportedJournal> {
  constructor(
    readonly viewer: Viewer,
    readonly book: BookWanted,
    readonly filter: JournalFilter,
    readonly locale: Locale,
  ) {
    super();
  }
}

const AT_ONCE = 200;

@QueryHandler(ExportJournal)
export class ExportJournalHandler implements IQueryHandler<ExportJournal> {
  constructor(
    private readonly books: JournalBooks,
    private readonly pages: JournalPages,
  ) {}

  execute(query: ExportJournal): Promise<ExportedJournal> {
    const { kind, bodyId, year } = query.book;
    const book = this.books.open(query.viewer, kind, bodyId, year);
    const fileName = `${book.kind}-${book.body.id}-${String(book.year)}.csv`;
    return Promise.resolve({ fileName, lines: this.#lines(book, query) });
  }

  async *#lines(book: ReturnType<JournalBooks['open']>, { filter, locale }: ExportJournal): AsyncGenerator<string> {
    yield csvHead(book, locale);
    let after: number | null = null;
    do {
      const page = this.pages.page(book, { filter, limit: AT_ONCE, after, first: 'oldest' });
      yield csvLines(book, page.items, locale);
      after = page.next;
      // Between two pieces others are served.
      await breathe();
    } while (after !== null);
  }
}
