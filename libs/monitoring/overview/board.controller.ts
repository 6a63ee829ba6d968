import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, type Viewer } from '#identity';
import { StepDurations } from '../durations/durations.view.js';
import { FindStepDurations } from '../durations/find-step-durations.query.js';
import { GetLatenessMap } from '../lateness/get-lateness-map.query.js';
import { LatenessMap } from '../lateness/lateness.view.js';
import { BoardFilter } from '../sight/board-filter.js';
import { WatchesBoard } from '../sight/watches-board.js';
import { GetBoardOverview } from './get-board-overview.query.js';
import { BoardOverview } from './overview.view.js';

/** The board: how the cases in the viewer's sight go. */
@ApiTags('monitoring')
@Controller('monitoring')
@WatchesBoard()
export class BoardController {
  constructor(private readonly queries: QueryBus) {}

  /** On time, about to be late, late: in all, by service, body, region, stage and step. */
  @Get('overview')
  @ApiOkResponse({ type: BoardOverview })
  getOverview(@Query() filter: BoardFilter, @CurrentViewer() viewer: Viewer): Promise<BoardOverview> {
    return this.queries.execute(new GetBoardOverview(viewer, filter));
  }

  /** How long each step of each edition took, beside the time the edition gives it. */
  @Get('durations')
  @ApiOkResponse({ type: StepDurations })
  findDurations(@Query() filter: BoardFilter, @CurrentViewer() viewer: Viewer): Promise<StepDurations> {
    return this.queries.execute(new FindStepDurations(viewer, filter));
  }

  /** Where cases are late: region by service. */
  @Get('lateness')
  @ApiOkResponse({ type: LatenessMap })
  getLateness(@Query() filter: BoardFilter, @CurrentViewer() viewer: Viewer): Promise<LatenessMap> {
    return this.queries.execute(new GetLatenessMap(viewer, filter));
  }
}
