import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { complaintRoles } from '../domain/complaint-roles.js';
import { SatisfyComplaintBody } from './satisfy-complaint.body.js';
import { SatisfyComplaint } from './satisfy-complaint.command.js';

@ApiTags('complaint commands')
@Controller('complaints')
export class SatisfyComplaintController {
  constructor(private readonly commands: CommandBus) {}

  /** The provider does in time all that was asked: nothing is forwarded. */
  @Post(':complaintId/satisfy-complaint')
  @HttpCode(200)
  @Allow(...complaintRoles['satisfy-complaint'])
  @ApiOkResponse({ type: WriteAnswer })
  satisfyComplaint(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() body: SatisfyComplaintBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SatisfyComplaint(complaintId, body, { viewer, headers }));
  }
}
