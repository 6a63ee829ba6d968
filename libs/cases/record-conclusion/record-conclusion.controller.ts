import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordConclusionBody } from './record-conclusion.body.js';
import { RecordConclusion } from './record-conclusion.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordConclusionController {
  constructor(private readonly commands: CommandBus) {}

  /** Records the conclusion of a body that was asked, in time or late. */
  @Post(':caseId/record-conclusion')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  recordConclusion(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordConclusionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordConclusion(caseId, body, { viewer, headers }));
  }
}
