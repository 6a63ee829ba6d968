import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordProtocolRemarksBody } from './record-protocol-remarks.body.js';
import { RecordProtocolRemarks } from './record-protocol-remarks.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordProtocolRemarksController {
  constructor(private readonly commands: CommandBus) {}

  /** Records remarks on the protocol of a hearing, and what its chair made of them. */
  @Post(':caseId/record-protocol-remarks')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  recordProtocolRemarks(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordProtocolRemarksBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordProtocolRemarks(caseId, body, { viewer, headers }));
  }
}
