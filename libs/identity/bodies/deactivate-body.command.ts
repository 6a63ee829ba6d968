import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { deactivateBody } from '../domain/body.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

export class DeactivateBody extends Command<AppendResult> {
  constructor(
    readonly bodyId: string,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(DeactivateBody)
export class DeactivateBodyHandler implements ICommandHandler<DeactivateBody> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  execute({ bodyId, by, context }: DeactivateBody): Promise<AppendResult> {
    const at = this.clock.now();
    return this.streams.decideOnBody(bodyId, (state) => deactivateBody(state, { by, at }), context);
  }
}
