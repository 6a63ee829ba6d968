import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '#platform';
import { MonitoringStore } from '../store/monitoring-store.js';
import type { BoardChanged } from './live.view.js';

const AT_MOST_EVERY_MS = 250;
const HEARTBEAT_MS = 15_000;

/** Tells readers that the board changed, as server-sent events. */
@Injectable()
export class LiveChanges implements OnModuleDestroy {
  readonly #stopping = new AbortController();

  constructor(
    private readonly store: MonitoringStore,
    private readonly clock: Clock,
  ) {}

  /** Open streams would keep the server from closing. */
  onModuleDestroy(): void {
    this.#stopping.abort();
  }

  /**
   * At most four events a second, and a sign of life when nothing happens. Ends with the signal, with the program, or when
   * `mayGoOn` says no, which is asked before each piece.
   */
  async *events(signal: AbortSignal, mayGoOn: () => Promise<boolean>): AsyncGenerator<string, void, undefined> {
    const ending = AbortSignal.any([signal, this.#stopping.signal]);
    let told = -1;
    while (!ending.aborted && (await mayGoOn())) {
      const change = this.store.changes();
      yield change === told ? ': still here\n\n' : this.#event(change);
      if (change !== told) await pause(AT_MOST_EVERY_MS, ending);
      told = change;
      await this.#changedSince(told, ending);
    }
  }

  #event(change: number): string {
    const data: BoardChanged = { change, at: this.clock.now() };
    return `event: changed\nid: ${String(change)}\ndata: ${JSON.stringify(data)}\n\n`;
  }

  /** Resolves with the next change, the time for a sign of life, or the end. */
  async #changedSince(change: number, ending: AbortSignal): Promise<void> {
    const waiting = new AbortController();
    const stop = this.store.onChange(() => {
      waiting.abort();
    });
    try {
      if (this.store.changes() === change) await pause(HEARTBEAT_MS, AbortSignal.any([ending, waiting.signal]));
    } finally {
      stop();
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
