import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type EventPage, EventStore, type Position, type RecordedEvent, START, type StreamFilter } from '#event-store';
import { Clock, Logger } from '#platform';
import { sqliteCode } from '#read-models';
import { type LeaseRole, RESEND_STREAMS, StageLog, StageLogFault, type StageUpdated } from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { gatheredPages } from './gathered-pages.js';
import { StageMessages } from './stage-messages.js';
import { isResendRequest, StageResend } from './stage-resend.js';

const PAUSE_AFTER_FAILURE_MS = 1_000;
const LONGEST_LOOK_MS = 1_000;

/** Where stages come from. */
export const stageSources: StreamFilter = { streamPrefixes: [CASE_STREAMS, RESEND_STREAMS] };

export interface RelayStatus {
  readonly role: LeaseRole;
  /** Messages since the process began, repeats among them. */
  readonly handedOver: number;
  /** Age of the oldest stage that waits, whichever process hands over; 0 when none does, `null` when it is not known. */
  readonly behindSeconds: number | null;
  /** Why the relay stands still; `null` while it runs well. */
  readonly fault: string | null;
  /** The same in one word, by which a remedy is found. */
  readonly faultCode: string | null;
}

/** Forwards every stage of every case, in order, from a checkpoint: nothing is lost, a repeat is absorbed by the reader. */
@Injectable()
export class StageRelay {
  #fault: RelayFault | null = null;
  /** The fault that was logged last: one that comes again and again is logged once. */
  #told: string | null = null;
  #handedOver = 0;
  #place: Position | null = null;

  constructor(
    private readonly store: EventStore,
    private readonly log: StageLog,
    private readonly messages: StageMessages,
    private readonly again: StageResend,
    private readonly logger: Logger,
    private readonly clock: Clock,
  ) {}

  async status(): Promise<RelayStatus> {
    const [role, handedOver, { reason: fault, code: faultCode }] = [
      this.log.role(),
      this.#handedOver,
      this.#fault ?? { reason: null, code: null },
    ];
    return { role, handedOver, behindSeconds: await this.#behindSeconds(role), fault, faultCode };
  }

  /** Runs until the signal aborts; begins again at the checkpoint after a failure. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#forward(signal);
      } catch (error) {
        if (isAborted(signal)) return;
        this.#stumbledOver(error);
        await delay(PAUSE_AFTER_FAILURE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #forward(signal: AbortSignal): Promise<void> {
    const after = (await this.#isSameStore()) ? await this.log.checkpoint(signal) : START;
    this.#place = after;
    this.#fault = null;
    const from = { store: this.store, after, filter: stageSources, most: this.log.batch, signal };
    for await (const page of gatheredPages(from)) {
      await this.#handOver(page);
      this.#told = null;
    }
  }

  async #handOver({ events, nextPosition }: EventPage): Promise<void> {
    let messages: StageUpdated[] = [];
    for (const event of events) {
      const message = this.messages.of(event);
      if (message !== undefined) messages.push(message);
      if (!isResendRequest(event)) continue;
      // What lies before the request must be there; a failure on the way begins before the request.
      if (messages.length > 0) await this.#append(messages, beforeOf(event, events) ?? this.#place ?? START);
      messages = [];
      await this.again.handOver(event);
    }
    await this.#append(messages, nextPosition);
  }

  async #append(messages: readonly StageUpdated[], checkpoint: Position): Promise<void> {
    await this.log.append(messages, checkpoint);
    this.#place = checkpoint;
    this.#handedOver += messages.length;
  }

  #stumbledOver(error: unknown): void {
    const fault = relayFaultOf(error);
    const { reason } = fault;
    this.#fault = fault;
    if (this.#told === reason) return;
    this.#told = reason;
    this.logger.error({ err: error, reason }, 'stage relay stopped, begins again at its checkpoint');
  }

  async #behindSeconds(role: LeaseRole): Promise<number | null> {
    const look = this.#waiting(role).catch(() => null);
    const page = await Promise.race([look, delay(LONGEST_LOOK_MS, null, { ref: false })]);
    const [waiting] = page?.events ?? [];
    if (waiting === undefined) return page === null ? null : 0;
    return Math.max(0, Math.round((Date.parse(this.clock.now()) - Date.parse(waiting.recordedAt)) / 1_000));
  }

  /** What waits behind this process's own place, or behind the one that is written down when another process hands over. */
  async #waiting(role: LeaseRole): Promise<EventPage> {
    const own = role === 'holder' ? this.#place : null;
    return this.store.readAll(own ?? (await this.log.written()), 1, stageSources);
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

interface RelayFault {
  readonly reason: string;
  readonly code: string;
}

/** Libraries quote values in messages: of their errors only the name is told, of SQLite's the code. */
function relayFaultOf(error: unknown): RelayFault {
  if (error instanceof StageLogFault) return { reason: error.message, code: error.code };
  const code = sqliteCode(error) ?? (error instanceof Error ? error.name : 'unknown');
  return { reason: code, code };
}

function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Place of the event before, within the page. */
function beforeOf(event: RecordedEvent, events: readonly RecordedEvent[]): Position | undefined {
  return events[events.indexOf(event) - 1]?.position;
}
