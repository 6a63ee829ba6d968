import { END, excludeSystemEvents } from '@kurrent/kurrentdb-client';
import type { AllStreamSubscription, KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { AppendSignal } from '../append-signal.js';

const RECONNECT_MS = 500;

/**
 * One subscription per process that only says "there is more": readers fetch pages themselves, at their own pace and
 * with checkpoints that are exact. Each (re)connection also counts as news, for what came while nobody listened.
 */
export class KurrentDbLiveFeed {
  #subscription: AllStreamSubscription | undefined;
  #reconnecting: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(
    private readonly client: KurrentDBClient,
    private readonly appended: AppendSignal,
  ) {}

  /** Connects when it has not yet. */
  start(): void {
    if (this.#subscription !== undefined || this.#reconnecting !== undefined || this.#stopped) return;
    const news = (): void => {
      this.appended.notify();
    };
    const lost = (): void => {
      this.#reconnectLater(subscription);
    };
    const subscription = this.client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
    this.#subscription = subscription;
    subscription.on('confirmation', news).on('data', news).on('error', lost).on('end', lost);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#reconnecting);
    await this.#subscription?.unsubscribe().catch(() => undefined); // a lost connection has nothing to unsubscribe
  }

  #reconnectLater(lost: AllStreamSubscription): void {
    if (this.#subscription !== lost || this.#stopped) return;
    this.#subscription = undefined;
    this.#reconnecting = setTimeout(() => {
      this.#reconnecting = undefined;
      this.start();
    }, RECONNECT_MS);
    this.#reconnecting.unref();
  }
}
