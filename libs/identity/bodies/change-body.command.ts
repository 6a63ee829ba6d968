import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { changeBody } from '../domain/body.js';
import type { BodyDetails } from '../domain/body.events.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { administrationKind } from './administration-kind.js';

export class ChangeBody extends Command<AppendResult> {
  constructor(
    readonly bodyId: string,
    readonly details: BodyDetails,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(ChangeBody)
export class ChangeBodyHandler implements ICommandHandler<ChangeBody> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ bodyId, details, by, context }: ChangeBody): Promise<AppendResult> {
    const at = this.clock.now();
    const input = { details, administrationKind: await administrationKind(this.streams, details), by, at };
    return this.streams.decideOnBody(bodyId, (state) => changeBody(state, input), context);
  }
}
