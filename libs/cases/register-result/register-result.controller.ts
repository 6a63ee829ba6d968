import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RegisterResult } from './register-result.command.js';
import { RegisterResultBody } from './register-result.body.js';

@ApiTags('case commands')
@Controller('cases')
export class RegisterResultController {
  constructor(private readonly commands: CommandBus) {}

  /** Enters the result in the journal under a number. */
  @Post(':caseId/register-result')
  @HttpCode(200)
  @Allow('clerk', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  registerResult(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RegisterResultBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RegisterResult(caseId, body, { viewer, headers }));
  }
}
