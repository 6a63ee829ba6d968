import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Allow } from '#identity';
import { Logger, ndjson } from '#platform';
import { parityLines, StageMarksView } from '#stage-stream';
import { ExpectedStages } from './expected-stages.js';

/** What the monitoring system should have, to be compared with what it has. Ids and digests alone. */
@ApiTags('stages')
@ApiExtraModels(...parityLines)
@Controller('stages')
export class StageParityController {
  constructor(
    private readonly expected: ExpectedStages,
    private readonly logger: Logger,
  ) {}

  /** One line of JSON for each case, sorted by the case's id, and before them how far the reading has come. */
  @Post('expected')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOkResponse({
    content: {
      'application/x-ndjson': { schema: { oneOf: parityLines.map((line) => ({ $ref: getSchemaPath(line) })) } },
    },
  })
  listExpected(): StreamableFile {
    return ndjson(this.expected.lines(), this.logger);
  }

  /** The messages of one case; none for a case that does not exist. */
  @Get('expected/:caseId')
  @Allow('administrator')
  @ApiOkResponse({ type: StageMarksView })
  async getExpected(@Param('caseId', ParseUUIDPipe) caseId: string): Promise<StageMarksView> {
    return { marks: await this.expected.marks(caseId) };
  }
}
