import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '#platform';
import type { MonitoringStore, UnreadMessage } from '../store/monitoring-store.js';

/** Port to where unreadable messages are handed on. */
export abstract class DeadLetterTopic {
  /** Done when they are kept there; one may be sent twice. */
  abstract send(messages: readonly UnreadMessage[]): Promise<void>;
  abstract close(): Promise<void>;
}

const PAUSE_AFTER_FAILURE_MS = 5_000;

/** Hands unreadable messages on, each at least once: what was laid aside before a crash is found again in the store. */
export class DeadLetterRelay {
  constructor(
    private readonly store: MonitoringStore,
    private readonly topic: DeadLetterTopic,
    private readonly logger: Logger,
  ) {}

  /** Runs until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const seen = this.store.changes();
      try {
        await this.#sendAll();
        await this.#changed(seen, signal);
      } catch (error) {
        this.logger.error({ err: error }, 'dead letters could not be handed on, will be tried again');
        await delay(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
    await this.topic.close();
  }

  async #sendAll(): Promise<void> {
    for (let messages = this.store.unpublished(); messages.length > 0; messages = this.store.unpublished()) {
      await this.topic.send(messages);
      this.store.markPublished(messages);
    }
  }

  async #changed(seen: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const done = (): void => {
      resolve(undefined);
    };
    const stop = this.store.onChange(done);
    signal.addEventListener('abort', done, { once: true });
    if (signal.aborted || this.store.changes() !== seen) done();
    await promise;
    stop();
    signal.removeEventListener('abort', done);
  }
}
