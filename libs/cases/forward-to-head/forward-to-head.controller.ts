import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ForwardToHead } from './forward-to-head.command.js';
import { ForwardToHeadBody } from './forward-to-head.body.js';

@ApiTags('case commands')
@Controller('cases')
export class ForwardToHeadController {
  constructor(private readonly commands: CommandBus) {}

  /** Passes the registered documents to the head. */
  @Post(':caseId/forward-to-head')
  @HttpCode(200)
  @Allow('clerk')
  @ApiOkResponse({ type: WriteAnswer })
  forwardToHead(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ForwardToHeadBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ForwardToHead(caseId, body, { viewer, headers }));
  }
}
