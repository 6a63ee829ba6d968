import { Controller, Get, Param, ParseUUIDPipe, Query, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CorrelationId, type Locale, LOCALES, ReaderLocale } from '#platform';
import { LookDesk } from '../look-commands/look-desk.js';
import { LookQuery } from '../replay/look.query.js';
import { ExportCase } from './export-case.query.js';

export class CaseArchiveQuery extends LookQuery {
  /** Language of the page in the archive; that of the request unless given. */
  @IsOptional()
  @IsIn(LOCALES)
  lang?: Locale;
}

@ApiTags('audit')
@Controller('cases')
@Allow('auditor')
export class CaseArchiveController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly desk: LookDesk,
  ) {}

  /** The whole case in one file that opens without the program: a page, the data, the papers, and the hash of each. */
  @Get(':caseId/archive')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async exportCase(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: CaseArchiveQuery,
    @CurrentViewer() viewer: Viewer,
    @CorrelationId() correlationId: string,
    @ReaderLocale() locale: Locale,
    @Req() at: FastifyRequest,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    await this.desk.note({ lookId: query.look, viewer, correlationId }, { caseId, what: 'export', format: 'zip' });
    const { fileName, content } = await this.queries.execute(new ExportCase({ caseId, viewer, locale, at }));
    return new StreamableFile(content, {
      type: 'application/zip',
      disposition: `attachment; filename="${fileName}"`,
      length: content.byteLength,
    });
  }
}
