import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WatchesBoard } from '../sight/watches-board.js';
import { MonitoringStatus } from './feed-status.view.js';
import { GetMonitoringStatus } from './get-monitoring-status.query.js';

@ApiTags('monitoring')
@Controller('monitoring/status')
@WatchesBoard()
export class FeedStatusController {
  constructor(private readonly queries: QueryBus) {}

  /** How the stages come in: what was taken, absorbed, is missing or could not be read. */
  @Get()
  @ApiOkResponse({ type: MonitoringStatus })
  getStatus(): Promise<MonitoringStatus> {
    return this.queries.execute(new GetMonitoringStatus());
  }
}
