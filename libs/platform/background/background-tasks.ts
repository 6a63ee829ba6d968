import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Logger } from '../logging/logger.js';

/** Runs until the signal aborts: a relay or a watch. It may throw; it is then started again after a pause. */
export type BackgroundTask = (signal: AbortSignal) => Promise<void>;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Relays and watches of all slices; each module adds its own in its constructor:
 * `tasks.add('stage-relay', (signal) => relay.run(signal))`.
 * They run in the api's process with the embedded store and in the worker with KurrentDB. A task that ends by itself is done.
 */
@Injectable()
export class BackgroundTasks {
  readonly #tasks = new Map<string, BackgroundTask>();
  readonly #stopping = new AbortController();
  #running: Promise<void>[] = [];

  constructor(private readonly logger: Logger) {}

  add(name: string, task: BackgroundTask): void {
    if (this.#tasks.has(name)) throw new Error(`Background task ${name} is added twice`);
    this.#tasks.set(name, task);
  }

  /** Call once, when the read models are being followed. */
  start(): void {
    this.#running = [...this.#tasks].map(([name, task]) => this.#keepRunning(name, task));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.allSettled(this.#running);
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #keepRunning(name: string, task: BackgroundTask): Promise<void> {
    const { signal } = this.#stopping;
    for (let wait = FIRST_PAUSE_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await task(signal);
        return;
      } catch (error) {
        if (this.#isStopping()) return;
        this.logger.error({ task: name, err: error }, 'background task failed, will be started again');
        await pause(wait, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
