import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordContractBody } from './record-contract.body.js';
import { RecordContract } from './record-contract.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordContractController {
  constructor(private readonly commands: CommandBus) {}

  /** Records the contract that follows the notification. */
  @Post(':caseId/record-contract')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  recordContract(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordContractBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordContract(caseId, body, { viewer, headers }));
  }
}
