import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, Logger, ndjson } from '#platform';
import { parityLines, StageMarksView } from '#stage-stream';
import { ExpectedStages } from './expected-stages.js';
import { GetResend } from './get-resend.query.js';
import { ResendStagesBody } from './resend-stages.body.js';
import { ResendStages } from './resend-stages.command.js';
import { ResendRequestedAnswer, ResendView } from './resend.view.js';

/** What the monitoring system should have, to be compared with what it has. Ids and digests alone. */
@ApiTags('stages')
@ApiExtraModels(...parityLines)
@Controller('stages')
export class StageParityController {
  constructor(
    private readonly expected: ExpectedStages,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
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

  /** Has stages handed over once more, for a monitoring system that has lost them. The relay does it in its turn. */
  @Post('resend')
  @HttpCode(202)
  @Allow('administrator')
  @ApiAcceptedResponse({ type: ResendRequestedAnswer })
  resend(
    @Body() body: ResendStagesBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<ResendRequestedAnswer> {
    return this.commands.execute(new ResendStages(body, { viewer, headers }));
  }

  @Get('resend/:requestId')
  @Allow('administrator')
  @ApiOkResponse({ type: ResendView })
  getResend(@Param('requestId', ParseUUIDPipe) requestId: string): Promise<ResendView> {
    return this.queries.execute(new GetResend(requestId));
  }
}
