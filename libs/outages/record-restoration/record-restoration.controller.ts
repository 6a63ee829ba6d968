import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { outageRoles } from '../domain/outage-roles.js';
import { RecordRestorationBody } from './record-restoration.body.js';
import { RecordRestoration } from './record-restoration.command.js';

@ApiTags('outage commands')
@Controller('outages')
export class RecordRestorationController {
  constructor(private readonly commands: CommandBus) {}

  /** The system works again. */
  @Post(':outageId/record-restoration')
  @HttpCode(200)
  @Allow(...outageRoles['record-restoration'])
  @ApiOkResponse({ type: WriteAnswer })
  recordRestoration(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Body() body: RecordRestorationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordRestoration(outageId, body, { viewer, headers }));
  }
}
