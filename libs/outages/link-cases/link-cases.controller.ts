import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { outageRoles } from '../domain/outage-roles.js';
import { LinkCasesBody } from './link-cases.body.js';
import { LinkCases } from './link-cases.command.js';

@ApiTags('outage commands')
@Controller('outages')
export class LinkCasesController {
  constructor(private readonly commands: CommandBus) {}

  /** Names more cases whose stage could not be entered. */
  @Post(':outageId/link-cases')
  @HttpCode(200)
  @Allow(...outageRoles['link-cases'])
  @ApiOkResponse({ type: WriteAnswer })
  linkCases(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Body() body: LinkCasesBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new LinkCases(outageId, body, { viewer, headers }));
  }
}
