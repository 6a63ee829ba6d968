import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { TransferCaseBody } from './transfer-case.body.js';
import { TransferCase } from './transfer-case.command.js';

@ApiTags('case commands')
@Controller('cases')
export class TransferCaseController {
  constructor(private readonly commands: CommandBus) {}

  /** Gives the case to another executor. In no text; our practice. */
  @Post(':caseId/transfer-case')
  @HttpCode(200)
  @Allow('head')
  @ApiOkResponse({ type: WriteAnswer })
  transferCase(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: TransferCaseBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new TransferCase(caseId, body, { viewer, headers }));
  }
}
