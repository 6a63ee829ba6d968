import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import { localDayOf } from '../directory/absence-directory.js';
import { endAbsence } from '../domain/absence.js';
import { existingBody } from '../domain/body.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

export class EndAbsence extends Command<AppendResult> {
  constructor(
    readonly bodyId: string,
    readonly absenceId: string,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(EndAbsence)
export class EndAbsenceHandler implements ICommandHandler<EndAbsence> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ bodyId, absenceId, context }: EndAbsence): Promise<AppendResult> {
    const { zone } = existingBody(await this.streams.body(bodyId));
    const at = this.clock.now();
    const end = { absenceId, today: localDayOf(at, zone), at };
    return this.streams.decideOnAbsences(bodyId, (state) => endAbsence(state, end), context);
  }
}
