import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { DraftResult } from './draft-result.command.js';
import { DraftResultBody } from './draft-result.body.js';

@ApiTags('case commands')
@Controller('cases')
export class DraftResultController {
  constructor(private readonly commands: CommandBus) {}

  /** Drafts the result, or a reasoned refusal that names its grounds. */
  @Post(':caseId/draft-result')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  draftResult(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: DraftResultBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new DraftResult(caseId, body, { viewer, headers }));
  }
}
