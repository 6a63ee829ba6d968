import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ErasePersonsBody } from './erase-persons.body.js';
import { ErasePersons } from './erase-persons.command.js';

@ApiTags('case commands')
@Controller('cases')
export class ErasePersonsController {
  constructor(private readonly commands: CommandBus) {}

  /** Deletes the keys of people of a closed case: what was sealed for them cannot be read any more. */
  @Post(':caseId/erase-persons')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOkResponse({ type: WriteAnswer })
  erasePersons(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ErasePersonsBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ErasePersons(caseId, body, { viewer, headers }));
  }
}
