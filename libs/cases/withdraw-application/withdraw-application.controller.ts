import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { WithdrawApplication } from './withdraw-application.command.js';
import { WithdrawApplicationBody } from './withdraw-application.body.js';

@ApiTags('case commands')
@Controller('cases')
export class WithdrawApplicationController {
  constructor(private readonly commands: CommandBus) {}

  /** Records that the applicant takes the application back. In no text; our practice. */
  @Post(':caseId/withdraw-application')
  @HttpCode(200)
  @Allow('clerk', 'executor', 'authorised-officer', 'operator', 'portal-gateway')
  @ApiOkResponse({ type: WriteAnswer })
  withdrawApplication(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: WithdrawApplicationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new WithdrawApplication(caseId, body, { viewer, headers }));
  }
}
