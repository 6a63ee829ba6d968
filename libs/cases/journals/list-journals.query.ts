import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Viewer } from '#identity';
import { JournalBooks } from './journal-books.js';
import type { JournalBooksView } from './journal.view.js';

export class ListJournals extends Query<JournalBooksView> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@QueryHandler(ListJournals)
export class ListJournalsHandler implements IQueryHandler<ListJournals> {
  constructor(private readonly books: JournalBooks) {}

  execute({ viewer }: ListJournals): Promise<JournalBooksView> {
    return Promise.resolve({ books: this.books.list(viewer) });
  }
}
