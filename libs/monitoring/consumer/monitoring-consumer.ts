import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Logger } from '#platform';
import { type FeedBatch, type FeedStatus, StageFeed } from '../feed/stage-feed.js';
import { MonitoringDamaged } from '../store/monitoring-db.js';
import { MonitoringStore } from '../store/monitoring-store.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** Takes what the feed brings into the store, for as long as the program runs. */
@Injectable()
export class MonitoringConsumer {
  #storeFault: string | null = null;
  #failures = 0;

  constructor(
    private readonly feed: StageFeed,
    private readonly store: MonitoringStore,
    private readonly logger: Logger,
  ) {}

  /** Why the store cannot be used, e.g. `damaged`, `disk-full`; `null` once a batch could be written. */
  storeFault(): string | null {
    return this.#storeFault;
  }

  /** For the health of the program. */
  status(): FeedStatus & { readonly storeFault: string | null } {
    return { ...this.feed.status(), storeFault: this.#storeFault };
  }

  /** Runs until the signal aborts. Whatever fails begins again where the store stands, after growing pauses. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.feed.run((batch) => {
          this.#take(batch);
        }, signal);
      } catch (error) {
        if (error instanceof MonitoringDamaged) this.#storeFault = codeOf(error);
        this.logger.error({ err: error }, 'the monitoring feed stopped, begins again where the store stands');
      }
      await delay(this.#pause(), undefined, { signal }).catch(() => undefined);
    }
  }

  #take(batch: FeedBatch): void {
    try {
      this.store.take(batch);
    } catch (error) {
      this.#storeFault = codeOf(error);
      throw error;
    }
    this.#storeFault = null;
    this.#failures = 0;
  }

  #pause(): number {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#failures, LONGEST_PAUSE_MS);
    this.#failures += 1;
    return pause;
  }
}

/**
 * SQLite's own code in words an operator knows. Asks the code and not the class: the native part of better-sqlite3 keeps
 * the class of whoever loaded it first, which may belong to another realm.
 */
function codeOf(error: unknown): string {
  if (error instanceof MonitoringDamaged) return 'damaged';
  const { code = 'unknown' } = error as { readonly code?: string };
  if (code === 'SQLITE_FULL') return 'disk-full';
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') ? 'locked' : code.toLowerCase();
}
