import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { type Locale, ReaderLocale } from '#platform';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { ExportJournal } from './export-journal.query.js';
import { GetJournal } from './get-journal.query.js';
import { JournalExportQuery, JournalPageQuery, journalAsked, journalFilter } from './journal-request.js';
import { JournalBooksView, JournalView } from './journal.view.js';
import { ListJournals } from './list-journals.query.js';

/** The books that offices keep, for those who may read the cases in them. */
@ApiTags('journals')
@Controller('journals')
@Allow('clerk', 'head', 'executor', 'authorised-officer', 'operator', 'auditor')
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
    const page = { filter: journalFilter(query), limit, after: after === undefined ? null : Number(after), first };
    return this.queries.execute(new GetJournal(viewer, journalAsked(kind, query), page));
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
    const asked = new ExportJournal(viewer, journalAsked(kind, query), journalFilter(query), locale);
    const { fileName, lines } = await this.queries.execute(asked);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${fileName}"`,
    });
  }
}
