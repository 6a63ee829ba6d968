import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { registerBody } from '../domain/body.js';
import type { BodyDetails } from '../domain/body.events.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import type { BodyKind } from '../viewer.js';
import { administrationKind } from './administration-kind.js';

export class RegisterBody extends Command<AppendResult> {
  constructor(
    readonly bodyId: string,
    readonly kind: BodyKind,
    readonly details: BodyDetails,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterBody)
export class RegisterBodyHandler implements ICommandHandler<RegisterBody> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ bodyId, kind, details, by, context }: RegisterBody): Promise<AppendResult> {
    const at = this.clock.now();
    const input = {
      bodyId,
      kind,
      details,
      administrationKind: await administrationKind(this.streams, details),
      by,
      at,
    };
    return this.streams.decideOnBody(bodyId, (state) => registerBody(state, input), context);
  }
}
