import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ProposeRefusalBody } from './propose-refusal.body.js';
import { ProposeRefusal } from './propose-refusal.command.js';

@ApiTags('case commands')
@Controller('cases')
export class ProposeRefusalController {
  constructor(private readonly commands: CommandBus) {}

  /** The preliminary decision to refuse, with time and place of the hearing. */
  @Post(':caseId/propose-refusal')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  proposeRefusal(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ProposeRefusalBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ProposeRefusal(caseId, body, { viewer, headers }));
  }
}
