import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '#identity';
import { GetSystem } from './get-system.query.js';
import { SystemView } from './system.view.js';

@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(private readonly queries: QueryBus) {}

  /** What this process is doing: event store, read models, relay, room on the disk. */
  @Get()
  @Allow('administrator')
  @ApiOkResponse({ type: SystemView })
  getSystem(): Promise<SystemView> {
    return this.queries.execute(new GetSystem());
  }
}
