import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { outageRoles } from '../domain/outage-roles.js';
import { DrawUpRecordBody } from './draw-up-record.body.js';
import { DrawUpRecord } from './draw-up-record.command.js';

@ApiTags('outage commands')
@Controller('outages')
export class DrawUpRecordController {
  constructor(private readonly commands: CommandBus) {}

  /** The officer responsible for the systems draws up the record of the technical problem. */
  @Post(':outageId/draw-up-record')
  @HttpCode(200)
  @Allow(...outageRoles['draw-up-record'])
  @ApiOkResponse({ type: WriteAnswer })
  drawUpRecord(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Body() body: DrawUpRecordBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new DrawUpRecord(outageId, body, { viewer, headers }));
  }
}
