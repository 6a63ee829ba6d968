import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { SignProtocolBody } from './sign-protocol.body.js';
import { SignProtocol } from './sign-protocol.command.js';

@ApiTags('case commands')
@Controller('cases')
export class SignProtocolController {
  constructor(private readonly commands: CommandBus) {}

  /** Records that chair and secretary signed the protocol of a hearing. */
  @Post(':caseId/sign-protocol')
  @HttpCode(200)
  @Allow('clerk', 'head', 'executor', 'authorised-officer')
  @ApiOkResponse({ type: WriteAnswer })
  signProtocol(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: SignProtocolBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new SignProtocol(caseId, body, { viewer, headers }));
  }
}
