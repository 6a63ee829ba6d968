import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import type { CaseBook } from '../journal/journal-events.js';
import { JournalBooks } from './journal-books.js';
import { columnTitles, journalForms } from './journal-columns.js';
import { JournalPages, type PageWanted } from './journal-pages.js';
import type { JournalView } from './journal.view.js';

/** Which book of which body; its own and this year's where left out. */
export interface BookWanted {
  readonly kind: CaseBook;
  readonly bodyId: string | null;
  readonly year: number | null;
}

export class GetJournal extends Query<JournalView> {
  constructor(
    readonly viewer: Viewer,
    readonly book: BookWanted,
    readonly page: PageWanted,
  ) {
    super();
  }
}

@QueryHandler(GetJournal)
export class GetJournalHandler implements IQueryHandler<GetJournal> {
  constructor(
    private readonly books: JournalBooks,
    private readonly pages: JournalPages,
  ) {}

  execute({ viewer, book: { kind, bodyId, year }, page }: GetJournal): Promise<JournalView> {
    const book = this.books.open(viewer, kind, bodyId, year);
    const { items, next, search } = this.pages.page(book, page);
    return Promise.resolve({
      book,
      columns: journalForms[kind].columns.map((code) => ({ code, title: columnTitles[code] })),
      items,
      next: next === null ? null : String(next),
      search,
    });
  }
}
