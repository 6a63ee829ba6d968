import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { SubmitForDecision } from './submit-for-decision.command.js';
import { SubmitForDecisionBody } from './submit-for-decision.body.js';

@ApiTags('case commands')
@Controller('cases')
export class SubmitForDecisionController {
  constructor(private readonly commands: CommandBus) {}

  /** Submits the draft to the administration for its decision. */
  @Post(':caseId/submit-for-decision')
  @HttpCode(200)
  @Allow('executor')
  @ApiOkResponse({ type: WriteAnswer })
  submitForDecision(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SubmitForDecisionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SubmitForDecision(caseId, body, { viewer, headers }));
  }
}
