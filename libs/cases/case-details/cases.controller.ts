import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { IsSafeText } from '#platform';
import { HistoryView } from '../case-history/case-history.view.js';
import { GetCaseHistory } from '../case-history/get-case-history.query.js';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { DeadlinesView } from '../deadlines/deadlines.view.js';
import { GetCaseDeadlines } from '../deadlines/get-case-deadlines.query.js';
import { FindCases } from '../find-cases/find-cases.query.js';
import { CasesView } from '../find-cases/find-cases.view.js';
import { CaseView } from './case-details.view.js';
import { GetCase } from './get-case.query.js';

export class CasesQuery extends AtLeast {
  @IsOptional()
  @IsIn(['open', 'closed'])
  status?: 'open' | 'closed';

  @IsOptional()
  @Matches(/^[a-z0-9-]{1,80}$/)
  service?: string;

  /** Incoming number, whole. */
  @IsOptional()
  @IsSafeText({ max: 60 })
  number?: string;

  /**
   * Beginnings of numbers (incoming, result, decision, contract, register, paper journal) and of words of the parties' names, all of which
   * a case has to have. Kazakh letters may be typed without their marks.
   */
  @IsOptional()
  @IsSafeText({ max: 100 })
  q?: string;

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

/** Cases as readers see them: those of the viewer's body, or of an auditor's scope. */
@ApiTags('cases')
@Controller('cases')
@SignedIn()
export class CasesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @ApiOkResponse({ type: CasesView })
  async findCases(@Query() query: CasesQuery, @CurrentViewer() viewer: Viewer): Promise<CasesView> {
    await this.writes.reached(query);
    const { status = null, service = null, number = null, q = null, limit = 50, after } = query;
    return this.queries.execute(new FindCases(viewer, { status, service, number, q }, limit, after));
  }

  @Get(':caseId')
  @ApiOkResponse({ type: CaseView })
  async getCase(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CaseView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetCase(caseId, viewer));
  }

  /** The audit trail, in the order in which it was recorded. */
  @Get(':caseId/history')
  @ApiOkResponse({ type: HistoryView })
  async getCaseHistory(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HistoryView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetCaseHistory(caseId, viewer));
  }

  /** Why each date is what it is. */
  @Get(':caseId/deadlines')
  @ApiOkResponse({ type: DeadlinesView })
  async getCaseDeadlines(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Query() query: AtLeast,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DeadlinesView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetCaseDeadlines(caseId, viewer));
  }
}
