import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Allow, CurrentViewer, SignedIn, type Viewer } from '#identity';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { CarriedCasesView } from './carried-cases.view.js';
import { FindCarriedCases } from './find-carried-cases.query.js';
import { GetOverview } from './get-overview.query.js';
import { GetLoad } from './get-load.query.js';
import { LoadView } from './load.view.js';
import { OverviewView } from './overview.view.js';

export class CarriedCasesQuery extends AtLeast {
  /** Late already, or not late yet but due by the end of the body's week. */
  @IsOptional()
  @IsIn(['overdue', 'week'])
  due?: 'overdue' | 'week';

  @IsOptional()
  @IsUUID()
  executor?: string;

  /** Those for which no executor is named yet. */
  @IsOptional()
  @IsBoolean()
  unassigned?: boolean;
}

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

  /** The open cases behind a figure of the load, with what the head may do in each. */
  @Get('load/cases')
  @Allow('head')
  @ApiOkResponse({ type: CarriedCasesView })
  async findCarriedCases(
    @Query() query: CarriedCasesQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CarriedCasesView> {
    await this.writes.reached(query);
    const { due, executor, unassigned = false } = query;
    return this.queries.execute(new FindCarriedCases(viewer, { due, executor: unassigned ? null : executor }));
  }
}
