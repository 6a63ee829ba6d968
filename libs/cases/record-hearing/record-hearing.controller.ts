import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordHearingBody } from './record-hearing.body.js';
import { RecordHearing } from './record-hearing.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordHearingController {
  constructor(private readonly commands: CommandBus) {}

  /** Records that the hearing took place, or that nobody came. */
  @Post(':caseId/record-hearing')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  recordHearing(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordHearingBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordHearing(caseId, body, { viewer, headers }));
  }
}
