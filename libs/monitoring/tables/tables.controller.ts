import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { CurrentViewer, type Viewer } from '#identity';
import { type Locale, LOCALES, ReaderLocale } from '#platform';
import { FindStepDurations } from '../durations/find-step-durations.query.js';
import { GetLatenessMap } from '../lateness/get-lateness-map.query.js';
import { CasesFilter } from '../monitored-cases/case-search.js';
import { BoardFilter } from '../sight/board-filter.js';
import { WatchesBoard } from '../sight/watches-board.js';
import { ExportCases } from './export-cases.query.js';
import { durationsCsv, latenessCsv } from './table-csv.js';

export class BoardTableQuery extends BoardFilter {
  /** Language of the columns; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

export class CasesTableQuery extends CasesFilter {
  /** Language of the columns; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

/** The board as tables for spreadsheets: RFC 4180, UTF-8 with a byte order mark. */
@ApiTags('monitoring')
@Controller('monitoring')
@WatchesBoard()
export class TablesController {
  constructor(private readonly queries: QueryBus) {}

  @Get('cases.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportCases(
    @Query() { lang: _, ...filter }: CasesTableQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    return csv('cases.csv', await this.queries.execute(new ExportCases(viewer, filter, locale)));
  }

  @Get('durations.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportDurations(
    @Query() { lang: _, ...filter }: BoardTableQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const { items } = await this.queries.execute(new FindStepDurations(viewer, filter));
    return csv('durations.csv', [durationsCsv(items, locale)]);
  }

  @Get('lateness.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportLateness(
    @Query() { lang: _, ...filter }: BoardTableQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const map = await this.queries.execute(new GetLatenessMap(viewer, filter));
    return csv('lateness.csv', [latenessCsv(map, locale)]);
  }
}

function csv(fileName: string, lines: AsyncIterable<string> | Iterable<string>): StreamableFile {
  return new StreamableFile(Readable.from(lines, { objectMode: false }), {
    type: 'text/csv; charset=utf-8; header=present',
    disposition: `attachment; filename="${fileName}"`,
  });
}
