import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { WaiveHearingBody } from './waive-hearing.body.js';
import { WaiveHearing } from './waive-hearing.command.js';

@ApiTags('case commands')
@Controller('cases')
export class WaiveHearingController {
  constructor(private readonly commands: CommandBus) {}

  /** Leaves the hearing out on a ground that general law names. */
  @Post(':caseId/waive-hearing')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  waiveHearing(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: WaiveHearingBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new WaiveHearing(caseId, body, { viewer, headers }));
  }
}
