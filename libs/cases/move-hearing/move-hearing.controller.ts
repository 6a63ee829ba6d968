import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { MoveHearingBody } from './move-hearing.body.js';
import { MoveHearing } from './move-hearing.command.js';

@ApiTags('case commands')
@Controller('cases')
export class MoveHearingController {
  constructor(private readonly commands: CommandBus) {}

  /** Sets another time or place for the hearing. */
  @Post(':caseId/move-hearing')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  moveHearing(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: MoveHearingBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new MoveHearing(caseId, body, { viewer, headers }));
  }
}
