import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { deactivateOfficer } from '../domain/manage-officer.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

export class DeactivateOfficer extends Command<AppendResult> {
  constructor(
    readonly officerId: string,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(DeactivateOfficer)
export class DeactivateOfficerHandler implements ICommandHandler<DeactivateOfficer> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  execute({ officerId, by, context }: DeactivateOfficer): Promise<AppendResult> {
    const at = this.clock.now();
    return this.streams.decideOnOfficer(officerId, (state) => deactivateOfficer(state, { by, at }), context);
  }
}
