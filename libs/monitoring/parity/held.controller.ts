import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { Logger, ndjson } from '#platform';
import { parityLines, StageMarksView } from '#stage-stream';
import { GetHeldMarks } from './get-held-marks.query.js';
import { ListHeld } from './list-held.query.js';

/** What is held, as far as it takes to compare it with what the case system handed over. */
@ApiTags('monitoring')
@ApiExtraModels(...parityLines)
@Controller('monitoring')
@Allow('administrator', 'auditor')
export class HeldController {
  constructor(
    private readonly queries: QueryBus,
    private readonly logger: Logger,
  ) {}

  /** One line of JSON for each case in sight, sorted by the case's id. */
  @Post('held')
  @HttpCode(200)
  @ApiOkResponse({
    content: {
      'application/x-ndjson': { schema: { oneOf: parityLines.map((line) => ({ $ref: getSchemaPath(line) })) } },
    },
  })
  async listHeld(@CurrentViewer() viewer: Viewer): Promise<StreamableFile> {
    return ndjson(await this.queries.execute(new ListHeld(viewer)), this.logger);
  }

  /** The messages held of one case; none for a case that is not there or out of sight. */
  @Get('cases/:caseId/held')
  @ApiOkResponse({ type: StageMarksView })
  getHeldMarks(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<StageMarksView> {
    return this.queries.execute(new GetHeldMarks(viewer, caseId));
  }
}
