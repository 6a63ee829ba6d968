import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { type Command, CommandBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AppendResult } from '#event-store';
import { CommandHeaders, WriteAnswer } from '#platform';
import { AbsenceDirectory } from '../directory/absence-directory.js';
import { AbsenceNotFound } from '../domain/absence.errors.js';
import { Allow, CurrentViewer, SignedIn } from '../guard/policy.decorators.js';
import { bodiesInSight } from '../officers/bodies-in-sight.js';
import { SessionDesk } from '../session/session-desk.js';
import { SessionKeys } from '../session/session-keys.js';
import { commandContext, derivedId } from '../streams/command-context.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import type { Viewer } from '../viewer.js';
import { AbsencesQuery, RecordAbsenceBody } from './absences.dto.js';
import { AbsenceView } from './absences.responses.js';
import { EndAbsence } from './end-absence.command.js';
import { RecordAbsence } from './record-absence.command.js';

@ApiTags('officers')
@Allow('head', 'administrator')
@Controller('api/absences')
export class AbsencesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly absences: AbsenceDirectory,
    private readonly keys: SessionKeys,
    private readonly desk: SessionDesk,
  ) {}

  /** Of the own body; for administrators and auditors, of their scope. Present and coming ones first. */
  @SignedIn()
  @Get()
  @ApiOkResponse({ type: AbsenceView, isArray: true })
  list(@Query() { bodyId }: AbsencesQuery, @CurrentViewer() viewer: Viewer): AbsenceView[] {
    return this.absences.list(bodiesInSight(viewer, bodyId));
  }

  /** Names who acts for an officer of the body, with his authority, from the first day to the last. */
  @Post()
  @ApiCreatedResponse({ type: WriteAnswer })
  record(
    @Body() { bodyId: named, orderNumber, orderDate, ...absence }: RecordAbsenceBody,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    const [bodyId = viewer.body.id] = bodiesInSight(viewer, named ?? viewer.body.id) ?? [];
    const context = this.context(headers, viewer);
    const order = { number: orderNumber, date: orderDate };
    const absenceId = derivedId('absence', context.commandId);
    return this.write(new RecordAbsence(bodyId, { ...absence, absenceId, order }, context));
  }

  /** The deputy acts no more. */
  @Post(':id/end')
  @HttpCode(200)
  @ApiOkResponse({ type: WriteAnswer })
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentViewer() viewer: Viewer,
    @CommandHeaders() headers: CommandHeaders,
  ): Promise<WriteAnswer> {
    const absence = this.absences.list(bodiesInSight(viewer, undefined)).find((one) => one.id === id);
    if (absence === undefined) throw new AbsenceNotFound();
    return this.write(new EndAbsence(absence.bodyId, id, this.context(headers, viewer)));
  }

  /** Answers when the guard of this process knows of it. */
  private async write(command: Command<AppendResult>): Promise<WriteAnswer> {
    const { revision, position } = await this.commands.execute(command);
    await this.desk.seen(position);
    return { revision, position };
  }

  private context(headers: CommandHeaders, viewer: Viewer): IdentityContext {
    return commandContext(headers, viewer, this.keys.requestHash);
  }
}
