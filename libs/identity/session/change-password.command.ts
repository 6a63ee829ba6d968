import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#platform';
import { CurrentPasswordWrong } from '../domain/identity.errors.js';
import type { OfficerAccount } from '../domain/officer.js';
import { changePassword } from '../domain/sign-in.js';
import type { RequestSession } from '../guard/request-session.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordTooWeak, assertStrongPassword } from '../passwords/password-policy.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { Credentials } from './credentials.js';
import { LoginTurns } from './login-turns.js';
import { SessionDesk } from './session-desk.js';
import type { OpenedSession } from './session-desk.js';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** Network address of the caller. */
  readonly address: string;
}

/**
 * Ends all sessions of the officer; this one goes on under a new token.
 * @throws CurrentPasswordWrong (counts as a guess), PasswordTooWeak, AccountIsLocked
 */
export class ChangePassword extends Command<OpenedSession> {
  constructor(
    readonly session: RequestSession,
    readonly change: PasswordChange,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(ChangePassword)
export class ChangePasswordHandler implements ICommandHandler<ChangePassword> {
  constructor(
    private readonly turns: LoginTurns,
    private readonly credentials: Credentials,
    private readonly passwords: PasswordHasher,
    private readonly streams: IdentityStreams,
    private readonly desk: SessionDesk,
    private readonly clock: Clock,
  ) {}

  execute(command: ChangePassword): Promise<OpenedSession> {
    const { login } = command.session;
    assertNewPassword(command.change, login);
    return this.turns.run(login, () => this.change(command));
  }

  private async change({ session, change, context }: ChangePassword): Promise<OpenedSession> {
    const attempt = { login: session.login, password: change.current, address: change.address };
    const account = await this.credentials.check(attempt, context);
    if (account === null) throw new CurrentPasswordWrong();
    return this.replace(account, session.sessionId, change.next, context);
  }

  private async replace(
    { officerId, passwordHash, epoch }: OfficerAccount,
    sessionId: string,
    next: string,
    context: IdentityContext,
  ): Promise<OpenedSession> {
    const input = { matchedHash: passwordHash, hash: await this.passwords.hash(next), at: this.clock.now() };
    const { position } = await this.streams.decideOnOfficer(
      officerId,
      (state) => changePassword(state, input),
      context,
    );
    return this.desk.open({ officerId, sessionId, epoch: epoch + 1 }, position);
  }
}

function assertNewPassword({ current, next }: PasswordChange, login: string): void {
  if (next === current) throw new PasswordTooWeak('same-as-before');
  assertStrongPassword(next, login);
}
