import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { complaintRoles } from '../domain/complaint-roles.js';
import { FileComplaintBody } from './file-complaint.body.js';
import { FileComplaint } from './file-complaint.command.js';

export class ComplaintOpenedAnswer extends WriteAnswer {
  @IsUUID()
  readonly complaintId!: string;
}

@ApiTags('complaint commands')
@Controller('complaints')
export class FileComplaintController {
  constructor(private readonly commands: CommandBus) {}

  /** Takes in and registers a complaint of the applicant. One that comes too late is taken in too, and marked. */
  @Post()
  @Allow(...complaintRoles['file-complaint'])
  @ApiCreatedResponse({ type: ComplaintOpenedAnswer })
  fileComplaint(
    @Body() body: FileComplaintBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<ComplaintOpenedAnswer> {
    return this.commands.execute(new FileComplaint(body, { viewer, headers }));
  }
}
