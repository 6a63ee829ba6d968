import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { AssignExecutor } from './assign-executor.command.js';
import { AssignExecutorBody } from './assign-executor.body.js';

@ApiTags('case commands')
@Controller('cases')
export class AssignExecutorController {
  constructor(private readonly commands: CommandBus) {}

  /** Names the executor: by the head's resolution, or by hand-over where the text has none. */
  @Post(':caseId/assign-executor')
  @HttpCode(200)
  @Allow('head', 'clerk')
  @ApiOkResponse({ type: WriteAnswer })
  assignExecutor(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: AssignExecutorBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new AssignExecutor(caseId, body, { viewer, headers }));
  }
}
