import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { SuspendTermBody } from './suspend-term.body.js';
import { SuspendTerm } from './suspend-term.command.js';

@ApiTags('case commands')
@Controller('cases')
export class SuspendTermController {
  constructor(private readonly commands: CommandBus) {}

  /** Lets the term stand still on a ground that the text names. */
  @Post(':caseId/suspend-term')
  @HttpCode(200)
  @Allow('head')
  @ApiOkResponse({ type: WriteAnswer })
  suspendTerm(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SuspendTermBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SuspendTerm(caseId, body, { viewer, headers }));
  }
}
