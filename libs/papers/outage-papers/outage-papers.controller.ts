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
import { GetOutagePaper } from './get-outage-paper.query.js';
import { ListOutagePapers } from './list-outage-papers.query.js';

/** The paper of an outage, for those who may read its record. */
@ApiTags('papers')
@Controller('outages/:outageId/papers')
@SignedIn()
export class OutagePapersController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
    private readonly address: PublicAddress,
  ) {}

  /** The record once it is signed; none before. */
  @Get()
  @ApiOkResponse({ type: PapersView })
  async listOutagePapers(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PapersView> {
    await this.writes.reached(query);
    return this.queries.execute(new ListOutagePapers(outageId, viewer));
  }

  /** It as PDF: the same bytes whenever it is fetched. */
  @Get(':paperId')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getOutagePaper(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Param('paperId') paperId: string,
    @Query() query: PaperQuery,
    @CurrentViewer() viewer: Viewer,
    @ReaderLocale() locale: Locale,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const wanted = { paperId, locale, origin: this.address.of(request) };
    return pdfAnswer(await this.queries.execute(new GetOutagePaper(outageId, wanted, viewer)), reply);
  }
}
