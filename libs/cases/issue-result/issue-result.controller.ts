import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { IssueResult } from './issue-result.command.js';
import { IssueResultBody } from './issue-result.body.js';

@ApiTags('case commands')
@Controller('cases')
export class IssueResultController {
  constructor(private readonly commands: CommandBus) {}

  /** Hands the result out through the channel chosen at intake; this closes the case. */
  @Post(':caseId/issue-result')
  @HttpCode(200)
  @Allow('clerk', 'executor', 'authorised-officer', 'operator')
  @ApiOkResponse({ type: WriteAnswer })
  issueResult(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: IssueResultBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new IssueResult(caseId, body, { viewer, headers }));
  }
}
