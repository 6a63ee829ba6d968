import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { complaintRoles } from '../domain/complaint-roles.js';
import { ForwardComplaintBody } from './forward-complaint.body.js';
import { ForwardComplaint } from './forward-complaint.command.js';

@ApiTags('complaint commands')
@Controller('complaints')
export class ForwardComplaintController {
  constructor(private readonly commands: CommandBus) {}

  /** Sends complaint and case to the reviewing body. Late is taken and marked. */
  @Post(':complaintId/forward-complaint')
  @HttpCode(200)
  @Allow(...complaintRoles['forward-complaint'])
  @ApiOkResponse({ type: WriteAnswer })
  forwardComplaint(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() body: ForwardComplaintBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ForwardComplaint(complaintId, body, { viewer, headers }));
  }
}
