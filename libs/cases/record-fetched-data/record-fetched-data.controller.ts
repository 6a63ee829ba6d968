import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RecordFetchedDataBody } from './record-fetched-data.body.js';
import { RecordFetchedData } from './record-fetched-data.command.js';

@ApiTags('case commands')
@Controller('cases')
export class RecordFetchedDataController {
  constructor(private readonly commands: CommandBus) {}

  /** Records what a state register answered, or that it was unavailable. */
  @Post(':caseId/record-fetched-data')
  @HttpCode(200)
  @Allow('executor', 'authorised-officer', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  recordFetchedData(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RecordFetchedDataBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RecordFetchedData(caseId, body, { viewer, headers }));
  }
}
