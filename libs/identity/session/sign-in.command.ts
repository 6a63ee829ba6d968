import { randomUUID } from 'node:crypto';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#platform';
import { CredentialsRefused } from '../domain/identity.errors.js';
import type { OfficerAccount } from '../domain/officer.js';
import { signIn } from '../domain/sign-in.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { Credentials } from './credentials.js';
import type { Attempt } from './credentials.js';
import { EvenAnswers } from './even-answers.js';
import { LoginTurns } from './login-turns.js';
import { SessionDesk } from './session-desk.js';
import type { OpenedSession } from './session-desk.js';

/** @throws CredentialsRefused, AccountIsLocked, TooManySignIns, SignInBusy */
export class SignIn extends Command<OpenedSession> {
  constructor(
    readonly attempt: Attempt,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

@CommandHandler(SignIn)
export class SignInHandler implements ICommandHandler<SignIn> {
  constructor(
    private readonly turns: LoginTurns,
    private readonly credentials: Credentials,
    private readonly streams: IdentityStreams,
    private readonly desk: SessionDesk,
    private readonly even: EvenAnswers,
    private readonly clock: Clock,
  ) {}

  execute({ attempt, context }: SignIn): Promise<OpenedSession> {
    return this.even.afterFailure(() => this.turns.run(attempt.login, () => this.signIn(attempt, context)));
  }

  private async signIn(attempt: Attempt, context: IdentityContext): Promise<OpenedSession> {
    const account = await this.credentials.check(attempt, context);
    if (account === null) throw new CredentialsRefused();
    return this.open(account, context);
  }

  private async open(
    { officerId, epoch, passwordHash }: OfficerAccount,
    context: IdentityContext,
  ): Promise<OpenedSession> {
    const sessionId = randomUUID();
    const input = { matchedHash: passwordHash, sessionId, at: this.clock.now() };
    const { position } = await this.streams.decideOnOfficer(officerId, (state) => signIn(state, input), context);
    return this.desk.open({ officerId, sessionId, epoch }, position);
  }
}
