import type { Position } from '#event-store';
import { DomainError } from '#platform';

export interface WaitOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

interface Waiter {
  readonly position: Position;
  readonly resolve: () => void;
}

/** Readers who want to see a write that is not projected yet. */
export class PositionWaiters {
  private readonly waiting = new Set<Waiter>();

  /** @throws DomainError `unavailable` / `read-model-behind` after the time, or the signal's reason. */
  async wait(position: Position, { timeoutMs, signal }: WaitOptions): Promise<void> {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const waiter = { position, resolve: () => resolve(undefined) };
    const timer = setTimeout(() => reject(new DomainError('unavailable', 'read-model-behind')), timeoutMs);
    const onAbort = (): void => reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    this.waiting.add(waiter);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      this.waiting.delete(waiter);
    }
  }

  /** Lets everybody go on who waits for this position or an earlier one. */
  arrived(checkpoint: Position): void {
    for (const waiter of this.waiting) if (waiter.position <= checkpoint) waiter.resolve();
  }
}
