import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { ReadYourWrites } from '../case-views/reading.js';
import { ErasableCase, ErasableCasesQuery } from './erasable-cases.view.js';
import { FindErasableCases } from './find-erasable-cases.query.js';

@ApiTags('cases')
@Controller('erasable-cases')
export class ErasableCasesController {
  constructor(
    private readonly queries: QueryBus,
    private readonly writes: ReadYourWrites,
  ) {}

  /** Whose data could be erased: cases by their number, and who takes part in them, as roles. */
  @Get()
  @Allow('administrator')
  @ApiOkResponse({ type: ErasableCase, isArray: true })
  async findErasableCases(
    @Query() query: ErasableCasesQuery,
    @CurrentViewer() viewer: Viewer,
  ): Promise<readonly ErasableCase[]> {
    await this.writes.reached(query);
    return this.queries.execute(new FindErasableCases(query.number, viewer));
  }
}
