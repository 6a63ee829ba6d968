import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { AtLeast, ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { IsInstant, type Locale, LOCALES, ReaderLocale } from '#platform';
import { CaseLooksView } from './case-looks.view.js';
import { ExportLooks } from './export-looks.query.js';
import { FindLooks } from './find-looks.query.js';
import type { LookFilter } from './looks-register.js';

export class LooksQuery extends AtLeast {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsUUID()
  officerId?: string;

  /** Opened then or later. */
  @IsOptional()
  @IsInstant()
  from?: string;

  /** Opened before it. */
  @IsOptional()
  @IsInstant()
  until?: string;
}

export class LooksPageQuery extends LooksQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z:.~-]{1,100}$/)
  after?: string;
}

export class LooksExportQuery extends LooksQuery {
  /** Language of the columns; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

/** Who looked at which case, and why: for those who oversee bodies, as far as they oversee them. */
@ApiTags('audit')
@Controller('case-looks')
@Allow('auditor', 'administrator')
export class LooksController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @ApiOkResponse({ type: CaseLooksView })
  async findLooks(@Query() query: LooksPageQuery, @CurrentViewer() viewer: Viewer): Promise<CaseLooksView> {
    await this.writes.reached(query);
    return this.queries.execute(new FindLooks(viewer, filterOf(query), query.limit ?? 50, query.after));
  }

  /** The same as a table for spreadsheets: RFC 4180, UTF-8 with a byte order mark. */
  @Get('csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportLooks(
    @Query() query: LooksExportQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const lines = await this.queries.execute(new ExportLooks(viewer, filterOf(query), locale));
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: 'attachment; filename="case-looks.csv"',
    });
  }
}

function filterOf({ caseId, officerId, from, until }: LooksQuery): LookFilter {
  return { caseId: caseId ?? null, officerId: officerId ?? null, from: instant(from), until: instant(until) };
}

function instant(given: string | undefined): string | null {
  return given === undefined ? null : new Date(given).toISOString();
}
