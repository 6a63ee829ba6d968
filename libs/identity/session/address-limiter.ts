import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { TooManySignIns } from './session.errors.js';

/** A whole office may share one address. */
const FAILURES_ALLOWED = 50;
const WINDOW_MS = 15 * 60_000;
const ADDRESSES_REMEMBERED = 10_000;

/**
 * Failures per address, whatever the accounts: slows down who tries one password on many logins. In memory, because it
 * only supplements the lock of the account; forgets the address quiet for longest when there are too many.
 */
@Injectable()
export class AddressLimiter {
  private readonly failures = new Map<string, readonly number[]>();

  constructor(private readonly clock: Clock) {}

  /** @throws TooManySignIns */
  assertMayTry(address: string): void {
    const recent = this.recent(networkOf(address));
    const oldest = recent.at(-FAILURES_ALLOWED);
    if (oldest !== undefined) throw new TooManySignIns(Math.ceil((oldest + WINDOW_MS - this.now()) / 1000));
  }

  noteFailure(address: string): void {
    const network = networkOf(address);
    const recent = this.recent(network);
    this.failures.delete(network);
    this.failures.set(network, [...recent, this.now()]);
    if (this.failures.size <= ADDRESSES_REMEMBERED) return;
    const oldest = this.failures.keys().next();
    if (oldest.done !== true) this.failures.delete(oldest.value);
  }

  private recent(network: string): readonly number[] {
    const since = this.now() - WINDOW_MS;
    return (this.failures.get(network) ?? []).filter((failure) => failure > since);
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

/** An IPv6 customer has a whole /64 to guess from. */
function networkOf(address: string): string {
  return address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
}
