import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#platform';
import type { AppendResult } from '#event-store';
import type { Administrator } from '../domain/administrator.js';
import { existingBody } from '../domain/body.js';
import { LoginTaken } from '../domain/identity.errors.js';
import { reserveLogin } from '../domain/login.js';
import { registerOfficer } from '../domain/manage-officer.js';
import type { RegisterOfficerInput } from '../domain/manage-officer.js';
import { officer } from '../domain/officer.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import type { OfficerRole, Scope } from '../viewer.js';

/** An account to be. The login is normalised, the password checked for strength. */
export interface NewOfficer {
  readonly officerId: string;
  readonly name: string;
  readonly login: string;
  readonly bodyId: string;
  readonly roles: readonly OfficerRole[];
  readonly scope: Scope;
  readonly password: string;
  /** Must be changed at the first sign-in, because somebody else knows it. */
  readonly oneTime: boolean;
}

export class RegisterOfficer extends Command<AppendResult> {
  constructor(
    readonly account: NewOfficer,
    readonly by: Administrator,
    readonly context: IdentityContext,
  ) {
    super();
  }
}

/**
 * The login is reserved first, then the officer registered, in two streams. After a crash in between a repeat goes on
 * where it stopped; without a repeat the reservation can be taken over.
 */
@CommandHandler(RegisterOfficer)
export class RegisterOfficerHandler implements ICommandHandler<RegisterOfficer> {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly passwords: PasswordHasher,
    private readonly clock: Clock,
  ) {}

  async execute({ account, by, context }: RegisterOfficer): Promise<AppendResult> {
    const input = await this.inputOf(account, by);
    // A refusal must come before the login is reserved for nobody.
    registerOfficer(officer.initialState, input);
    await this.reserve(account, input.at, context);
    return this.streams.decideOnOfficer(account.officerId, (state) => registerOfficer(state, input), context);
  }

  private async inputOf(account: NewOfficer, by: Administrator): Promise<RegisterOfficerInput> {
    const { officerId, name, login, bodyId, roles, scope, password, oneTime } = account;
    const body = existingBody(await this.streams.body(bodyId));
    const hash = await this.passwords.hash(password);
    return { officerId, name, login, body, roles, scope, password: { hash, oneTime }, by, at: this.clock.now() };
  }

  private async reserve({ login, officerId }: NewOfficer, at: string, context: IdentityContext): Promise<void> {
    const unregistered = await this.unregisteredHolder(login);
    await this.streams.decideOnLogin(login, (state) => reserveLogin(state, { officerId, unregistered, at }), {
      ...context,
      expectedRevision: undefined,
    });
    // A repeat after somebody else took the abandoned reservation over.
    const holder = await this.streams.login(login);
    if (holder.status === 'free' || holder.officerId !== officerId) throw new LoginTaken();
  }

  private async unregisteredHolder(login: string): Promise<string | null> {
    const holder = await this.streams.login(login);
    if (holder.status === 'free') return null;
    const account = await this.streams.officer(holder.officerId);
    return account.status === 'unknown' ? holder.officerId : null;
  }
}
