import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { AtLeast, ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, SignedIn, type Viewer } from '#identity';
import { outageRoles } from '../domain/outage-roles.js';
import { OutageFormView } from '../outage-form/outage-form.view.js';
import { GetOutageForm } from '../outage-form/get-outage-form.query.js';
import { FindOutages } from '../outage-register/find-outages.query.js';
import { OutagesView, outageStatuses } from '../outage-register/find-outages.view.js';
import type { OutageStatus } from '../outage-register/outage-row.js';
import { GetOutage } from './get-outage.query.js';
import { OutageView } from './outage.view.js';

export class OutagesQuery extends AtLeast {
  @IsOptional()
  @IsIn(outageStatuses)
  status?: OutageStatus;

  /** Outages that kept a stage of this case from being entered. */
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^[0-9A-Za-z:.~-]{1,100}$/)
  after?: string;
}

/** Records of outages as readers see them: those of the viewer's body, or of an auditor's or administrator's scope. */
@ApiTags('outages')
@Controller('outages')
export class OutagesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: OutagesView })
  async findOutages(@Query() query: OutagesQuery, @CurrentViewer() viewer: Viewer): Promise<OutagesView> {
    await this.writes.reached(query);
    const { status = null, caseId = null, limit = 50, after } = query;
    return this.queries.execute(new FindOutages(viewer, { status, caseId }, limit, after));
  }

  /** What is to be asked when an outage is reported. */
  @Get('form')
  @Allow(...outageRoles['report-outage'])
  @ApiOkResponse({ type: OutageFormView })
  getOutageForm(@CurrentViewer() viewer: Viewer): Promise<OutageFormView> {
    return this.queries.execute(new GetOutageForm(viewer));
  }

  @Get(':outageId')
  @SignedIn()
  @ApiOkResponse({ type: OutageView })
  async getOutage(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<OutageView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetOutage(outageId, viewer));
  }
}
