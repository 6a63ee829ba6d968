import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { EventStore, START } from '#event-store';
import { Logger } from '#platform';
import { StageLog } from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { StageMessages } from './stage-messages.js';

const PAUSE_AFTER_FAILURE_MS = 1_000;

/** Forwards every stage of every case, in order, from a checkpoint: nothing is lost, a repeat is absorbed by the log. */
@Injectable()
export class StageRelay {
  #fault: string | null = null;

  constructor(
    private readonly store: EventStore,
    private readonly log: StageLog,
    private readonly messages: StageMessages,
    private readonly logger: Logger,
  ) {}

  /** Why the relay stands still; `null` while it runs well. */
  fault(): string | null {
    return this.#fault;
  }

  /** Runs until the signal aborts; begins again at the checkpoint after a failure. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#forward(signal);
      } catch (error) {
        this.#fault = error instanceof Error ? error.name : 'unknown';
        this.logger.error({ err: error }, 'stage relay stopped, begins again at its checkpoint');
        await delay(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #forward(signal: AbortSignal): Promise<void> {
    const after = (await this.#isSameStore()) ? await this.log.checkpoint(signal) : START;
    for await (const page of this.store.subscribe(after, { streamPrefixes: [CASE_STREAMS] }, signal)) {
      const messages = page.events.map((event) => this.messages.of(event)).filter((message) => message !== undefined);
      await this.log.append(messages, page.nextPosition);
      this.#fault = null;
    }
  }

  /**
   * Whether the store still holds the event that was handed over last. One restored from an older copy does not, and its
   * new events may lie before the checkpoint: then everything is handed over again, and what came before is absorbed.
   */
  async #isSameStore(): Promise<boolean> {
    const latest = await this.log.latest();
    if (latest === undefined) return true;
    const { caseId, sequence } = latest.data;
    for await (const { id } of this.store.readStream(caseStream(caseId), sequence - 1)) {
      if (id === latest.id) return true;
      break;
    }
    this.logger.error(
      {},
      'the event store lacks the event whose stage was sent last: it was restored, all stages are sent again',
    );
    return false;
  }
}
