import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import { localDayOf } from '../directory/absence-directory.js';
import { type Absence, recordAbsence } from '../domain/absence.js';
import { existingBody } from '../domain/body.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

export class RecordAbsence extends Command<AppendResult> {
  constructor(
    readonly bodyId: string,
    readonly absence: Absence,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(RecordAbsence)
export class RecordAbsenceHandler implements ICommandHandler<RecordAbsence> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ bodyId, absence, context }: RecordAbsence): Promise<AppendResult> {
    const { zone } = existingBody(await this.streams.body(bodyId));
    const officer = await this.streams.officer(absence.officerId);
    const deputy = await this.streams.officer(absence.deputyId);
    const at = this.clock.now();
    const input = { ...absence, bodyId, officer, deputy, today: localDayOf(at, zone), at };
    return this.streams.decideOnAbsences(bodyId, (state) => recordAbsence(state, input), context);
  }
}
