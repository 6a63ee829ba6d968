import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ReturnForRework } from './return-for-rework.command.js';
import { ReturnForReworkBody } from './return-for-rework.body.js';

@ApiTags('case commands')
@Controller('cases')
export class ReturnForReworkController {
  constructor(private readonly commands: CommandBus) {}

  /** Sends a draft back to the executor. In no text; our practice. */
  @Post(':caseId/return-for-rework')
  @HttpCode(200)
  @Allow('head', 'administration')
  @ApiOkResponse({ type: WriteAnswer })
  returnForRework(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ReturnForReworkBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ReturnForRework(caseId, body, { viewer, headers }));
  }
}
