import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { outageRoles } from '../domain/outage-roles.js';
import { ReportOutageBody } from './report-outage.body.js';
import { ReportOutage } from './report-outage.command.js';

export class OutageOpenedAnswer extends WriteAnswer {
  @IsUUID()
  readonly outageId!: string;
}

@ApiTags('outage commands')
@Controller('outages')
export class ReportOutageController {
  constructor(private readonly commands: CommandBus) {}

  /** An information system failed and its officer was told. No term is stretched by it. */
  @Post()
  @Allow(...outageRoles['report-outage'])
  @ApiCreatedResponse({ type: OutageOpenedAnswer })
  reportOutage(
    @Body() body: ReportOutageBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<OutageOpenedAnswer> {
    return this.commands.execute(new ReportOutage(body, { viewer, headers }));
  }
}
