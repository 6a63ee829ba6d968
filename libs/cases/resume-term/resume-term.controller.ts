import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { ResumeTermBody } from './resume-term.body.js';
import { ResumeTerm } from './resume-term.command.js';

@ApiTags('case commands')
@Controller('cases')
export class ResumeTermController {
  constructor(private readonly commands: CommandBus) {}

  /** Lets the term run on after it stood still. */
  @Post(':caseId/resume-term')
  @HttpCode(200)
  @Allow('head')
  @ApiOkResponse({ type: WriteAnswer })
  resumeTerm(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: ResumeTermBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    return this.commands.execute(new ResumeTerm(caseId, body, { viewer, headers }));
  }
}
