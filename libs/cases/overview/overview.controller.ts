import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { GetOverview } from './get-overview.query.js';
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
}
