import { Controller, Get, Param, ParseUUIDPipe, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AtLeast, ReadYourWrites } from '#cases';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { type Locale, ReaderLocale } from '#platform';
import { PublicAddress } from '../check/public-address.js';
import { PaperQuery } from '../model/paper-request.js';
import { PapersView } from '../model/paper.view.js';
import { pdfAnswer } from '../model/pdf-answer.js';
import { GetCasePaper } from './get-case-paper.query.js';
import { ListCasePapers } from './list-case-papers.query.js';

/** Papers of a case, for those who may read it. */
@ApiTags('papers')
@Controller('cases/:caseId/papers')
@SignedIn()
export class CasePapersController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly address: PublicAddress,
  ) {}

  /** Which papers there are. */
  @Get()
  @ApiOkResponse({ type: PapersView })
  async listCasePapers(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PapersView> {
    await this.writes.reached(query);
    return this.queries.execute(new ListCasePapers(caseId, viewer));
  }

  /** One of them as PDF: the same bytes whenever it is fetched. */
  @Get(':paperId')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getCasePaper(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('paperId') paperId: string,
    @Query() query: PaperQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const wanted = { paperId, locale, origin: this.address.of(request) };
    return pdfAnswer(await this.queries.execute(new GetCasePaper(caseId, wanted, viewer)), reply);
  }
}
