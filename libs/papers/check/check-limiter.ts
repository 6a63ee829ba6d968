import { Injectable } from '@nestjs/common';
import { AddressFailures, Clock, DomainError } from '#platform';

const LIMITS = { allowed: 50, windowMs: 15 * 60_000 };

/** Codes that nobody was given, per address: as sign-in does it with wrong passwords. */
@Injectable()
export class CheckLimiter {
  private readonly unknown: AddressFailures;

  constructor(clock: Clock) {
    this.unknown = new AddressFailures(clock, LIMITS);
  }

  /** @throws DomainError `too-many-checks` */
  assertMayAsk(address: string): void {
    const wait = this.unknown.waitSeconds(address);
    if (wait !== null) throw new DomainError('locked', 'too-many-checks', { retryAfterSeconds: wait });
  }

  noteUnknown(address: string): void {
    this.unknown.note(address);
  }
}
