import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { complaintRoles } from '../domain/complaint-roles.js';
import { AnswerComplaintBody } from './answer-complaint.body.js';
import { AnswerComplaint } from './answer-complaint.command.js';

@ApiTags('complaint commands')
@Controller('complaints')
export class AnswerComplaintController {
  constructor(private readonly commands: CommandBus) {}

  /** The provider's head considers the complaint; never the official complained of. */
  @Post(':complaintId/answer-complaint')
  @HttpCode(200)
  @Allow(...complaintRoles['answer-complaint'])
  @ApiOkResponse({ type: WriteAnswer })
  answerComplaint(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() body: AnswerComplaintBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new AnswerComplaint(complaintId, body, { viewer, headers }));
  }
}
