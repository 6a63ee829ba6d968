import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Viewer } from '#identity';
import { DomainError } from '#platform';
import { ReadModelReader } from '#read-models';
import type { QueueChanged } from './live-queue.view.js';
import { MOVES } from './officer-queue.sql.js';
import { turnsOfAll } from './viewer-turns.js';

export interface LivePace {
  readonly lookEveryMs: number;
  /** A sign of life after so many looks that saw nothing new. */
  readonly looksPerSign: number;
}

const UNHURRIED: LivePace = { lookEveryMs: 1_000, looksPerSign: 15 };

/** Tells officers that something moved among what waits for them, as server-sent events: one small look a second each. */
@Injectable()
export class LiveQueue implements OnModuleDestroy {
  readonly #stopping = new AbortController();

  constructor(private readonly reader: ReadModelReader) {}

  /** Open streams would keep the server from closing. */
  onModuleDestroy(): void {
    this.#stopping.abort();
  }

  /** Ends with the signal, with the program, while the queue is built anew, or when the session is over: then nobody looks. */
  async *events(
    gone: AbortSignal,
    viewersNow: () => Promise<readonly Viewer[]>,
    { lookEveryMs, looksPerSign } = UNHURRIED,
  ): AsyncGenerator<string, void, undefined> {
    const ending = AbortSignal.any([gone, this.#stopping.signal]);
    let told: number | undefined;
    for (let look = 1; !ending.aborted; look += 1) {
      const viewers = await viewersNow();
      const change = viewers.length === 0 ? null : this.#moves(viewers);
      if (change === null) return;
      if (change !== told) yield event({ change });
      else if (look % looksPerSign === 0) yield ': still here\n\n';
      told = change;
      await delay(lookEveryMs, undefined, { signal: ending, ref: false }).catch(() => undefined);
    }
  }

  #moves(viewers: readonly Viewer[]): number | null {
    try {
      return (
        this.reader.get<{ n: number }>(MOVES, { turns: JSON.stringify(turnsOfAll(viewers).map(({ turn }) => turn)) })
          ?.n ?? 0
      );
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }
}

function event(data: QueueChanged): string {
  return `event: changed\ndata: ${JSON.stringify(data)}\n\n`;
}
