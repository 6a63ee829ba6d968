import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { AppendResult } from '#event-store';
import { Clock } from '#platform';
import type { Administrator } from '../domain/administrator.js';
import { resetPassword } from '../domain/manage-officer.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';

/** Gives a password for one sign-in, ends all sessions and lifts a lock. */
export class ResetPassword extends Command<AppendResult> {
  constructor(
    readonly officerId: string,
    readonly password: string,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(ResetPassword)
export class ResetPasswordHandler implements ICommandHandler<ResetPassword> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  async execute({ officerId, password, by, context }: ResetPassword): Promise<AppendResult> {
    const hash = await this.passwords.hash(password);
    const at = this.clock.now();
    return this.streams.decideOnOfficer(officerId, (state) => resetPassword(state, { hash, by, at }), context);
  }
}
