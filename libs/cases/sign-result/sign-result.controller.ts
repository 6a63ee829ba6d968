import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { SignResult } from './sign-result.command.js';
import { SignResultBody } from './sign-result.body.js';

@ApiTags('case commands')
@Controller('cases')
export class SignResultController {
  constructor(private readonly commands: CommandBus) {}

  /** Signs the drafted result through the signature port. */
  @Post(':caseId/sign-result')
  @HttpCode(200)
  @Allow('head', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  signResult(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SignResultBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SignResult(caseId, body, { viewer, headers }));
  }
}
