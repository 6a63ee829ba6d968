import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, SignedIn, type Viewer } from '#identity';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { GetOverview } from './get-overview.query.js';
import { GetLoad } from './get-load.query.js';
import { LoadView } from './load.view.js';
import { OverviewView } from './overview.view.js';

@ApiTags('cases')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: OverviewView })
  async getOverview(@Query() query: AtLeast, @CurrentViewer() viewer: Viewer): Promise<OverviewView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetOverview(viewer));
  }

  /** For the head: what his executors carry, what will be late this week, what waits for a signature. */
  @Get('load')
  @Allow('head')
  @ApiOkResponse({ type: LoadView })
  async getLoad(@Query() query: AtLeast, @CurrentViewer() viewer: Viewer): Promise<LoadView> {
    await this.writes.reached(query);
    return this.queries.execute(new GetLoad(viewer));
  }
}
