import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { SubmitApplicationBody } from './submit-application.body.js';
import { SubmitApplication } from './submit-application.command.js';

export class CaseOpenedAnswer extends WriteAnswer {
  @IsUUID()
  readonly caseId!: string;
}

@ApiTags('case commands')
@Controller('cases')
export class SubmitApplicationController {
  constructor(private readonly commands: CommandBus) {}

  /** Takes an application in. A repeat with the same `Idempotency-Key` answers with the same case. */
  @Post()
  @Allow('clerk', 'executor', 'authorised-officer', 'operator', 'portal-gateway')
  @ApiCreatedResponse({ type: CaseOpenedAnswer })
  submitApplication(
    @Body() body: SubmitApplicationBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<CaseOpenedAnswer> {
    return this.commands.execute(new SubmitApplication(body, { viewer, headers }));
  }
}
