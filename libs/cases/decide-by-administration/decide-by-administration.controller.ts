import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { DecideByAdministration } from './decide-by-administration.command.js';
import { DecideByAdministrationBody } from './decide-by-administration.body.js';

@ApiTags('case commands')
@Controller('cases')
export class DecideByAdministrationController {
  constructor(private readonly commands: CommandBus) {}

  /** The administration adopts the draft or decides otherwise. */
  @Post(':caseId/decide-by-administration')
  @HttpCode(200)
  @Allow('administration')
  @ApiOkResponse({ type: WriteAnswer })
  decideByAdministration(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: DecideByAdministrationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new DecideByAdministration(caseId, body, { viewer, headers }));
  }
}
