import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { RefuseAcceptance } from './refuse-acceptance.command.js';
import { RefuseAcceptanceBody } from './refuse-acceptance.body.js';

@ApiTags('case commands')
@Controller('cases')
export class RefuseAcceptanceController {
  constructor(private readonly commands: CommandBus) {}

  /** Refuses to accept an incomplete or expired package; the receipt names what is missing. */
  @Post(':caseId/refuse-acceptance')
  @HttpCode(200)
  @Allow('clerk', 'executor', 'authorised-officer', 'operator')
  @ApiOkResponse({ type: WriteAnswer })
  refuseAcceptance(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: RefuseAcceptanceBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new RefuseAcceptance(caseId, body, { viewer, headers }));
  }
}
