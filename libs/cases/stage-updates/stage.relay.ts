import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type EventPage, EventStore, type Position, START } from '#event-store';
import { Logger } from '#platform';
import { STAGE_RESEND_STREAMS, StageLog, type StageUpdated } from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { StageMessages } from './stage-messages.js';
import { isResendRequest, StageResend } from './stage-resend.js';

const PAUSE_AFTER_FAILURE_MS = 1_000;
const FILTER = { streamPrefixes: [CASE_STREAMS, STAGE_RESEND_STREAMS] };

/** Forwards every stage of every case, in order, from a checkpoint: nothing is lost, a repeat is recognised by its reader. */
@Injectable()
export class StageRelay {
  #fault: string | null = null;

  constructor(
    private readonly store: EventStore,
    private readonly log: StageLog,
    private readonly messages: StageMessages,
    private readonly resend: StageResend,
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
        this.#noteFailure(error, signal);
        await delay(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Ending by the signal is none. */
  #noteFailure(error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#fault = error instanceof Error ? error.name : 'unknown';
    this.logger.error({ err: error }, 'stage relay stopped, begins again at its checkpoint');
  }

  async #forward(signal: AbortSignal): Promise<void> {
    const after = (await this.#isSameStore()) ? await this.log.checkpoint(signal) : START;
    for await (const page of this.store.subscribe(after, FILTER, signal)) {
      await this.#handOver(page);
      this.#fault = null;
    }
  }

  /** In the order of the store, also where somebody asked in between for something to be handed over once more. */
  async #handOver({ events, nextPosition }: EventPage): Promise<void> {
    let waiting: StageUpdated[] = [];
    let position: Position = START;
    for (const event of events) {
      if (isResendRequest(event)) {
        if (waiting.length > 0) await this.log.append(waiting, position);
        waiting = [];
        await this.resend.handOver(event);
      }
      const message = this.messages.of(event);
      if (message !== undefined) waiting.push(message);
      position = event.position;
    }
    await this.log.append(waiting, nextPosition);
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
