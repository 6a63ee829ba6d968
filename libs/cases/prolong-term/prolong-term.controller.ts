import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ProlongTermBody } from './prolong-term.body.js';
import { ProlongTerm } from './prolong-term.command.js';

@ApiTags('case commands')
@Controller('cases')
export class ProlongTermController {
  constructor(private readonly commands: CommandBus) {}

  /** Prolongs the term by a reasoned decision, up to the ceiling of general law. */
  @Post(':caseId/prolong-term')
  @HttpCode(200)
  @Allow('head')
  @ApiOkResponse({ type: WriteAnswer })
  prolongTerm(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ProlongTermBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ProlongTerm(caseId, body, { viewer, headers }));
  }
}
