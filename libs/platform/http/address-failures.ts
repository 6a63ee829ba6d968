import type { Clock } from '../clock.js';

export interface FailureLimits {
  /** So many within the window; a whole office may share one address. */
  readonly allowed: number;
  readonly windowMs: number;
}

const ADDRESSES_REMEMBERED = 10_000;

/**
 * Failures per address, to slow down who guesses. In memory, because it only supplements what makes guessing hopeless;
 * forgets the address quiet for longest when there are too many.
 */
export class AddressFailures {
  readonly #failures = new Map<string, readonly number[]>();

  constructor(
    private readonly clock: Clock,
    private readonly limits: FailureLimits,
  ) {}

  /** Seconds until the address may try again; `null` = now. */
  waitSeconds(address: string): number | null {
    const oldest = this.#recent(networkOf(address)).at(-this.limits.allowed);
    return oldest === undefined ? null : Math.ceil((oldest + this.limits.windowMs - this.#now()) / 1000);
  }

  note(address: string): void {
    const network = networkOf(address);
    const recent = this.#recent(network);
    this.#failures.delete(network);
    this.#failures.set(network, [...recent, this.#now()]);
    if (this.#failures.size <= ADDRESSES_REMEMBERED) return;
    const oldest = this.#failures.keys().next();
    if (oldest.done !== true) this.#failures.delete(oldest.value);
  }

  #recent(network: string): readonly number[] {
    const since = this.#now() - this.limits.windowMs;
    return (this.#failures.get(network) ?? []).filter((failure) => failure > since);
  }

  #now(): number {
    return Date.parse(this.clock.now());
  }
}

/** An IPv6 customer has a whole /64 to guess from. */
function networkOf(address: string): string {
  return address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
}
