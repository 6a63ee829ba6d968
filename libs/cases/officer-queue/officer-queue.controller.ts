import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { AtLeast, ReadYourWrites } from '../case-views/reading.js';
import { FindOfficerQueue } from './find-officer-queue.query.js';
import { QueueView } from './officer-queue.view.js';

export class QueueQuery extends AtLeast {
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

@ApiTags('cases')
@Controller('queue')
export class OfficerQueueController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** Open cases in which it is the viewer's turn, what is due first in front. */
  @Get()
  @SignedIn()
  @ApiOkResponse({ type: QueueView })
  async findOfficerQueue(@Query() query: QueueQuery, @CurrentViewer() viewer: Viewer): Promise<QueueView> {
    await this.writes.reached(query);
    return this.queries.execute(new FindOfficerQueue(viewer, query.limit ?? 50, query.after));
  }
}
