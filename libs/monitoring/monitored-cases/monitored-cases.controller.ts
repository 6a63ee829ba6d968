import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, type Viewer } from '#identity';
import { WatchesBoard } from '../sight/watches-board.js';
import { caseSearchOf, CasesPageQuery } from './case-search.js';
import { FindMonitoredCases } from './find-monitored-cases.query.js';
import { GetStageLine } from './get-stage-line.query.js';
import { MonitoredCases } from './monitored-case.view.js';
import { StageLine } from './stage-line.view.js';

@ApiTags('monitoring')
@Controller('monitoring/cases')
@WatchesBoard()
export class MonitoredCasesController {
  constructor(private readonly queries: QueryBus) {}

  /** Cases in sight, filed last first. */
  @Get()
  @ApiOkResponse({ type: MonitoredCases })
  findCases(@Query() query: CasesPageQuery, @CurrentViewer() viewer: Viewer): Promise<MonitoredCases> {
    const page = { limit: query.limit ?? 50, after: query.after ?? null };
    return this.queries.execute(new FindMonitoredCases(viewer, query, caseSearchOf(query), page));
  }

  /** A case's stages in order, what was planned and what came, and what is missing. */
  @Get(':caseId')
  @ApiOkResponse({ type: StageLine })
  getStageLine(@Param('caseId') caseId: string, @CurrentViewer() viewer: Viewer): Promise<StageLine> {
    return this.queries.execute(new GetStageLine(viewer, caseId));
  }
}
