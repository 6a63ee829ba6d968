import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { outageRoles } from '../domain/outage-roles.js';
import { SignRecordBody } from './sign-record.body.js';
import { SignRecord } from './sign-record.command.js';

@ApiTags('outage commands')
@Controller('outages')
export class SignRecordController {
  constructor(private readonly commands: CommandBus) {}

  /** The provider signs the record through the signature port. */
  @Post(':outageId/sign-record')
  @HttpCode(200)
  @Allow(...outageRoles['sign-record'])
  @ApiOkResponse({ type: WriteAnswer })
  signRecord(
    @Param('outageId', ParseUUIDPipe) outageId: string,
    @Body() body: SignRecordBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SignRecord(outageId, body, { viewer, headers }));
  }
}
