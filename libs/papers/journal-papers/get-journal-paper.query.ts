import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { type BookWanted, GetJournal, type JournalFilter, type JournalView } from '#cases';
import type { Viewer } from '#identity';
import { DomainError, type Locale } from '#platform';
import type { PdfFile } from '../model/pdf-answer.js';
import { PaperRenderer } from '../rendering/paper-renderer.js';
import { Wording } from '../words/wording.js';
import { journalPaper } from './journal-on-paper.js';

export class GetJournalPaper extends Query<PdfFile> {
  constructor(
    readonly book: BookWanted,
    readonly filter: JournalFilter,
    readonly locale: Locale,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

const AT_ONCE = 200;
const AT_MOST = 1_000;

@QueryHandler(GetJournalPaper)
export class GetJournalPaperHandler implements IQueryHandler<GetJournalPaper> {
  constructor(
    private readonly queries: QueryBus,
    private readonly renderer: PaperRenderer,
  ) {}

  /** @throws DomainError `journal-not-found`, `journal-too-long` */
  async execute({ book, filter, locale, viewer }: GetJournalPaper): Promise<PdfFile> {
    const pages = await this.#pages(book, filter, viewer);
    const [first] = pages;
    if (first === undefined) throw new DomainError('not-found', 'journal-not-found');
    const { body, kind, year, title, zone } = first.book;
    const say = new Wording(locale, zone);
    const items = pages.flatMap((page) => page.items);
    const pdf = await this.renderer.render(
      journalPaper({ book: first.book, columns: first.columns, items }, filter, say),
    );
    return {
      pdf,
      name: `${say.text(title)} ${String(year)}`,
      plainName: `${kind}-${body.id}-${String(year)}-${locale}`,
    };
  }

  async #pages(book: BookWanted, filter: JournalFilter, viewer: Viewer): Promise<JournalView[]> {
    const pages: JournalView[] = [];
    let after: number | null = null;
    do {
      const page: JournalView = await this.queries.execute(
        new GetJournal(viewer, book, { filter, limit: AT_ONCE, after, first: 'oldest' }),
      );
      pages.push(page);
      const entries = pages.reduce((sum, { items }) => sum + items.length, 0);
      if (entries > AT_MOST) throw new DomainError('unprocessable', 'journal-too-long', { entries: AT_MOST });
      after = page.next === null ? null : Number(page.next);
    } while (after !== null);
    return pages;
  }
}
