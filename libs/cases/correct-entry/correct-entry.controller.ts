import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { CorrectEntryBody } from './correct-entry.body.js';
import { CorrectEntry } from './correct-entry.command.js';

@ApiTags('case commands')
@Controller('cases')
export class CorrectEntryController {
  constructor(private readonly commands: CommandBus) {}

  /** Puts a wrong entry right by a new one; the wrong one stays in history. */
  @Post(':caseId/correct-entry')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer', 'administration', 'operator', 'portal-gateway')
  @ApiOkResponse({ type: WriteAnswer })
  correctEntry(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: CorrectEntryBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new CorrectEntry(caseId, body, { viewer, headers }));
  }
}
