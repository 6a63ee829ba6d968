import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordNoticeBody } from './record-notice.body.js';
import { RecordNotice } from './record-notice.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordNoticeController {
  constructor(private readonly commands: CommandBus) {}

  /** Records an attempt to bring something to the applicant's knowledge. */
  @Post(':caseId/record-notice')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer', 'operator')
  @ApiOkResponse({ type: WriteAnswer })
  recordNotice(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordNoticeBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordNotice(caseId, body, { viewer, headers }));
  }
}
