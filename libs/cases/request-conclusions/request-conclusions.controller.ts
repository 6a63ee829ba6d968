import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RequestConclusionsBody } from './request-conclusions.body.js';
import { RequestConclusions } from './request-conclusions.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RequestConclusionsController {
  constructor(private readonly commands: CommandBus) {}

  /** Sends the documents to other state bodies for their conclusions. */
  @Post(':caseId/request-conclusions')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  requestConclusions(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RequestConclusionsBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RequestConclusions(caseId, body, { viewer, headers }));
  }
}
