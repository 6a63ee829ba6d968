import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordObjectionBody } from './record-objection.body.js';
import { RecordObjection } from './record-objection.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordObjectionController {
  constructor(private readonly commands: CommandBus) {}

  /** Records the applicant's objection to the preliminary decision. */
  @Post(':caseId/record-objection')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  recordObjection(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordObjectionBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordObjection(caseId, body, { viewer, headers }));
  }
}
