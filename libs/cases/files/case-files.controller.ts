import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { mediaTypes } from '#files';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { disposition } from '#platform';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { GetCaseFile } from './get-case-file.query.js';

export class CaseFileQuery extends AtLeast {
  /** `inline` to look at it in the browser; else it is to be saved. */
  @IsOptional()
  @IsIn(['inline', 'attachment'])
  as?: 'inline' | 'attachment';
}

/** What a file may do in a browser: be looked at, also in a frame of our own page. Nothing in it is run, loaded or sent. */
const LOOK_ONLY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

@ApiTags('cases')
@Controller('cases')
@SignedIn()
export class CaseFilesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** The content of a file that is or was attached to the case. */
  @Get(':caseId/files/:file')
  @Header('content-security-policy', LOOK_ONLY)
  @Header('x-frame-options', 'SAMEORIGIN')
  @Header('cache-control', 'private, no-store')
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getCaseFile(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Param('file') file: string,
    @Query() query: CaseFileQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StreamableFile> {
    await this.writes.reached(query);
    const { fileName, kind, size, pieces } = await this.queries.execute(new GetCaseFile(caseId, file, viewer));
    return new StreamableFile(Readable.from(pieces), {
      type: kind,
      length: size,
      disposition: disposition(query.as ?? 'attachment', fileName),
    });
  }
}
