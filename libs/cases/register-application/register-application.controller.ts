import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RegisterApplication } from './register-application.command.js';
import { RegisterApplicationBody } from './register-application.body.js';

@ApiTags('case commands')
@Controller('cases')
export class RegisterApplicationController {
  constructor(private readonly commands: CommandBus) {}

  /** Enters the application in the journal under an incoming number. */
  @Post(':caseId/register-application')
  @HttpCode(200)
  @Allow('clerk', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  registerApplication(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RegisterApplicationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RegisterApplication(caseId, body, { viewer, headers }));
  }
}
