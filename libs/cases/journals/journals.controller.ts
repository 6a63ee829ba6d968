import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { DomainError, IsLegalDay, IsSafeText, type Locale, LOCALES, ReaderLocale } from '#platform';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { type CaseBook, journalKinds } from '../journal/journal-events.js';
import { ExportJournal } from './export-journal.query.js';
import { type BookWanted, GetJournal } from './get-journal.query.js';
import type { JournalFilter } from './journal-search.js';
import { JournalBooksView, JournalView } from './journal.view.js';
import { ListJournals } from './list-journals.query.js';

export class JournalQuery extends AtLeast {
  /** The body that keeps the book; the reader's own unless given. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  body?: string;

  /** This year unless given. */
  @IsOptional()
  @IsInt()
  @Min(1990)
  @Max(2100)
  year?: number;

  /** A number, a day (`04.03.2019`), or words of a name or of a service's title. */
  @IsOptional()
  @IsSafeText({ max: 100 })
  q?: string;

  /** Legal days of the entry, both included. */
  @IsOptional()
  @IsLegalDay()
  from?: string;

  @IsOptional()
  @IsLegalDay()
  to?: string;
}

export class JournalPageQuery extends JournalQuery {
  /** `oldest` as the book is written, `newest` to look into it. */
  @IsOptional()
  @IsIn(['oldest', 'newest'])
  first?: 'oldest' | 'newest';

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^\d{1,9}$/)
  after?: string;
}

export class JournalExportQuery extends JournalQuery {
  /** Language of the columns; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

/** The books that offices keep, for those who may read the cases in them. */
@ApiTags('journals')
@Controller('journals')
@Allow('clerk', 'head', 'executor', 'authorised-officer', 'auditor')
export class JournalsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @ApiOkResponse({ type: JournalBooksView })
  async listJournals(@Query() query: AtLeast, @CurrentViewer() viewer: Viewer): Promise<JournalBooksView> {
    await this.writes.reached(query);
    return this.queries.execute(new ListJournals(viewer));
  }

  /** A book, number by number without gaps. */
  @Get(':kind')
  @ApiOkResponse({ type: JournalView })
  async getJournal(
    @Param('kind') kind: string,
    @Query() query: JournalPageQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<JournalView> {
    await this.writes.reached(query);
    const { limit = 50, after, first = 'oldest' } = query;
    const page = { filter: filterOf(query), limit, after: after === undefined ? null : Number(after), first };
    return this.queries.execute(new GetJournal(viewer, bookOf(kind, query), page));
  }

  /** The same as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark. */
  @Get(':kind/csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportJournal(
    @Param('kind') kind: string,
    @Query() query: JournalExportQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const asked = new ExportJournal(viewer, bookOf(kind, query), filterOf(query), locale);
    const { fileName, lines } = await this.queries.execute(asked);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}

function bookOf(named: string, { body, year }: JournalQuery): BookWanted {
  return { kind: kindOf(named), bodyId: body ?? null, year: year ?? null };
}

/** @throws DomainError `journal-not-found` */
function kindOf(named: string): CaseBook {
  const kind = journalKinds.find((one) => one === named);
  if (kind === undefined) throw new DomainError('not-found', 'journal-not-found');
  return kind;
}

function filterOf({ q, from, to }: JournalQuery): JournalFilter {
  return { q: q ?? null, from: from ?? null, to: to ?? null };
}
