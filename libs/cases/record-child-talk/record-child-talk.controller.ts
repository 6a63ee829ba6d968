import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordChildTalkBody } from './record-child-talk.body.js';
import { RecordChildTalk } from './record-child-talk.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordChildTalkController {
  constructor(private readonly commands: CommandBus) {}

  /** Records the talk with the child and its opinion. */
  @Post(':caseId/record-child-talk')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  recordChildTalk(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordChildTalkBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordChildTalk(caseId, body, { viewer, headers }));
  }
}
