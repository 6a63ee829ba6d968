import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { HistoryView } from '../case-history/case-history.view.js';
import { GetCaseHistory } from '../case-history/get-case-history.query.js';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { DeadlinesView } from '../deadlines/deadlines.view.js';
import { GetCaseDeadlines } from '../deadlines/get-case-deadlines.query.js';
import { CaseFilterQuery, filterOf } from '../find-cases/case-filter.query.js';
import { FindCases } from '../find-cases/find-cases.query.js';
import { CasesView } from '../find-cases/find-cases.view.js';
import { CaseView } from './case-details.view.js';
import { GetCase } from './get-case.query.js';

export class CasesQuery extends CaseFilterQuery {
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
    const { limit = 50, after } = query;
    return this.queries.execute(new FindCases(viewer, filterOf(query, viewer.body.zone), limit, after));
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
