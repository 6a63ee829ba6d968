import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { CurrentViewer, SignedIn, type Viewer } from '#identity';
import { FindStages } from './find-stages.query.js';
import { StagesView } from './stages.view.js';

export class StagesQuery {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

@ApiTags('stages')
@Controller('stages')
export class StagesController {
  constructor(private readonly queries: QueryBus) {}

  /** The last stage updates handed over, newest first, of the cases the viewer may read. */
  @Get()
  @SignedIn()
  @ApiOkResponse({ type: StagesView })
  findStages(@Query() { limit }: StagesQuery, @CurrentViewer() viewer: Viewer): Promise<StagesView> {
    return this.queries.execute(new FindStages(viewer, limit ?? 50));
  }
}
