import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { DetachFileBody } from './detach-file.body.js';
import { DetachFile } from './detach-file.command.js';

@ApiTags('case commands')
@Controller('cases')
export class DetachFileController {
  constructor(private readonly commands: CommandBus) {}

  /** Takes a file off a document; the history keeps both entries and the file. */
  @Post(':caseId/detach-file')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer', 'administration', 'operator', 'portal-gateway')
  @ApiOkResponse({ type: WriteAnswer })
  detachFile(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: DetachFileBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new DetachFile(caseId, body, { viewer, headers }));
  }
}
