import { Injectable } from '@nestjs/common';
import { AddressFailures, Clock } from '#platform';
import { TooManySignIns } from './session.errors.js';

const LIMITS = { allowed: 50, windowMs: 15 * 60_000 };

/** Failures per address, whatever the accounts: slows down who tries one password on many logins. */
@Injectable()
export class AddressLimiter {
  private readonly failures: AddressFailures;

  constructor(clock: Clock) {
    this.failures = new AddressFailures(clock, LIMITS);
  }

  /** @throws TooManySignIns */
  assertMayTry(address: string): void {
    const wait = this.failures.waitSeconds(address);
    if (wait !== null) throw new TooManySignIns(wait);
  }

  noteFailure(address: string): void {
    this.failures.note(address);
  }
}
