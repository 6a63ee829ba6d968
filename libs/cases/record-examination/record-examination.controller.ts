import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordExamination } from './record-examination.command.js';
import { RecordExaminationBody } from './record-examination.body.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordExaminationController {
  constructor(private readonly commands: CommandBus) {}

  /** Records what the documents show and, where the text has one, the inspection act of the home. */
  @Post(':caseId/record-examination')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  recordExamination(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordExaminationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordExamination(caseId, body, { viewer, headers }));
  }
}
