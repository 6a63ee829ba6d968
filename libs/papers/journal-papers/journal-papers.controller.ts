import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { JournalExportQuery, journalAsked, journalFilter, ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { type Locale, ReaderLocale } from '#platform';
import { pdfAnswer } from '../model/pdf-answer.js';
import { GetJournalPaper } from './get-journal-paper.query.js';

/** Books on paper, for those who may read them. */
@ApiTags('papers')
@Controller('journals/:kind')
@Allow('clerk', 'head', 'executor', 'authorised-officer', 'operator', 'auditor')
export class JournalPapersController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** Pages of a book as PDF, as they read today. */
  @Get('pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getJournalPaper(
    @Param('kind') kind: string,
    @Query() query: JournalExportQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const asked = new GetJournalPaper(journalAsked(kind, query), journalFilter(query), locale, viewer);
    return pdfAnswer(await this.queries.execute(asked), reply);
  }
}
