import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Allow, CurrentViewer, type Viewer } from '#identity';
import { CommandHeaders, WriteAnswer } from '#platform';
import { OpenLookBody } from './open-look.body.js';
import { OpenLook } from './open-look.command.js';

export class LookOpenedAnswer extends WriteAnswer {
  /** Give it as `look` to whatever shows the case's past. */
  @IsUUID()
  readonly lookId!: string;
}

@ApiTags('audit')
@Controller('case-looks')
export class OpenLookController {
  constructor(private readonly commands: CommandBus) {}

  /** Says why a case, or a selection of cases, is looked at. It holds for twelve hours. */
  @Post()
  @Allow('auditor')
  @ApiCreatedResponse({ type: LookOpenedAnswer })
  openLook(
    @Body() body: OpenLookBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<LookOpenedAnswer> {
    return this.commands.execute(new OpenLook(body, { viewer, headers }));
  }
}
