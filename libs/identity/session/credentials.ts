import { Injectable } from '@nestjs/common';
import { AppConfig, Clock } from '#platform';
import { assertUnlocked } from '../domain/lock-out.js';
import type { OfficerAccount } from '../domain/officer.js';
import { failSignIn } from '../domain/sign-in.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { DEMO_PASSWORD } from '../passwords/password-policy.js';
import { IdentityStreams } from '../streams/identity-streams.js';
import type { IdentityContext } from '../streams/identity-streams.js';
import { AddressLimiter } from './address-limiter.js';
import { UnknownLogins } from './unknown-logins.js';

export interface Attempt {
  readonly login: string;
  readonly password: string;
  /** Network address of the caller. */
  readonly address: string;
}

/** Compares a password and remembers wrong ones. Takes as long for a login nobody has. */
@Injectable()
export class Credentials {
  constructor(
    private readonly streams: IdentityStreams,
    private readonly passwords: PasswordHasher,
    private readonly unknown: UnknownLogins,
    private readonly addresses: AddressLimiter,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * The account whose password it is, or `null` after writing the failure down.
   * @throws AccountIsLocked, TooManySignIns, SignInBusy
   */
  async check({ login, password, address }: Attempt, context: IdentityContext): Promise<OfficerAccount | null> {
    this.addresses.assertMayTry(address);
    const found = await this.streams.officerByLogin(login);
    const account = found.status === 'unknown' ? null : found;
    assertUnlocked(account?.guesses ?? this.unknown.guessesOf(login), this.clock.now());
    const matches = await this.passwords.matches(account?.passwordHash ?? null, password);
    // Asked again: many may have failed from there while this one waited for its turn.
    this.addresses.assertMayTry(address);
    if (matches && account?.status === 'active' && this.isUsable(password)) return account;
    this.addresses.noteFailure(address);
    await this.fail(login, account, context);
    return null;
  }

  private async fail(login: string, account: OfficerAccount | null, context: IdentityContext): Promise<void> {
    const at = this.clock.now();
    if (account === null) this.unknown.fail(login, at);
    else await this.streams.decideOnOfficer(account.officerId, (state) => failSignIn(state, at), context);
  }

  /** A demo's data folder may come to be served for real. */
  private isUsable(password: string): boolean {
    return this.config.demo || password !== DEMO_PASSWORD;
  }
}
