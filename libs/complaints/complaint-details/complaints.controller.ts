import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { AtLeast, ReadYourWrites } from '#cases';
import { Allow, CurrentViewer, SignedIn, type Viewer } from '#identity';
import { IsSafeText } from '#platform';
import { ComplaintFormView } from '../complaint-form/complaint-form.view.js';
import { GetComplaintForm } from '../complaint-form/get-complaint-form.query.js';
import { FindComplaints } from '../complaint-register/find-complaints.query.js';
import { ComplaintsView } from '../complaint-register/find-complaints.view.js';
import { complaintRoles } from '../domain/complaint-roles.js';
import { ComplaintView } from './complaint.view.js';
import { GetComplaint } from './get-complaint.query.js';

export class ComplaintsQuery extends AtLeast {
  /** `overdue`: what is due next has not been done. */
  @IsOptional()
  @IsIn(['pending', 'overdue', 'decided'])
  status?: 'pending' | 'overdue' | 'decided';

  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** Number in the journal of complaints, whole. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  number?: string;

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

export class ComplaintFormQuery extends AtLeast {
  @IsUUID()
  caseId!: string;
}

/** Complaints as readers see them: those on cases of the viewer's body, or of an auditor's scope. */
@ApiTags('complaints')
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: ComplaintsView })
  async findComplaints(@Query() query: ComplaintsQuery, @CurrentViewer() viewer: Viewer): Promise<ComplaintsView> {
    await this.writes.reached(query);
    const { status = null, caseId = null, number = null, limit = 50, after } = query;
    return this.queries.execute(new FindComplaints(viewer, { status, caseId, number }, limit, after));
  }

  /** What is to be asked when a complaint on the case is taken in. */
  @Get('form')
  @Allow(...complaintRoles['file-complaint'])
  @ApiOkResponse({ type: ComplaintFormView })
  async getComplaintForm(
    @Query() query: ComplaintFormQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ComplaintFormView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetComplaintForm(query.caseId, viewer));
  }

  @Get(':complaintId')
  @SignedIn()
  @ApiOkResponse({ type: ComplaintView })
  async getComplaint(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ComplaintView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetComplaint(complaintId, viewer));
  }
}
