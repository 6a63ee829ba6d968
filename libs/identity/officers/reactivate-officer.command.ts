import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { reactivateOfficer } from '../domain/manage-officer.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

export class ReactivateOfficer extends Command<AppendResult> {
  constructor(
    readonly officerId: string,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(ReactivateOfficer)
export class ReactivateOfficerHandler implements ICommandHandler<ReactivateOfficer> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  execute({ officerId, by, context }: ReactivateOfficer): Promise<AppendResult> {
    const at = this.clock.now();
    return this.streams.decideOnOfficer(officerId, (state) => reactivateOfficer(state, { by, at }), context);
  }
}
