import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#platform';
import { signOut } from '../domain/sign-in.js';
import type { RequestSession } from '../guard/request-session.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { SessionDesk } from './session-desk.js';

export class SignOut extends Command<void> {
  constructor(
    readonly session: RequestSession,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(SignOut)
export class SignOutHandler implements ICommandHandler<SignOut> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly desk: SessionDesk,
    private readonly clock: Clock,
  ) {}

  async execute({ session: { viewer, sessionId }, context }: SignOut): Promise<void> {
    const input = { sessionId, at: this.clock.now() };
    const { position } = await this.streams.decideOnOfficer(
      viewer.officerId,
      (state) => signOut(state, input),
      context,
    );
    await this.desk.seen(position);
  }
}
