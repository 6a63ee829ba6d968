import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventStore, type NewEvent, type RecordedEvent, START } from '#event-store';
import {
  RESEND_STREAMS,
  StageLog,
  type StageResendEvent,
  stageStreamEventTypes,
  type StageUpdated,
} from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { StageMessages } from './stage-messages.js';

const PROGRESS_EVERY = 10_000;

export type ResendRequest = Extract<RecordedEvent<StageResendEvent>, { readonly type: 'StagesResendRequested' }>;

export function isResendRequest(event: RecordedEvent): event is ResendRequest {
  return event.stream.startsWith(RESEND_STREAMS) && event.type === 'StagesResendRequested';
}

/**
 * Hands stages over once more. Only what lay before the request: what came after it is still to be handed over the first
 * time. Killed in the middle it is begun again, as the relay meets the request again.
 */
@Injectable()
export class StageResend {
  constructor(
    private readonly store: EventStore,
    private readonly log: StageLog,
    private readonly messages: StageMessages,
  ) {}

  async handOver(request: ResendRequest): Promise<void> {
    const { revision, done } = await this.#progress(request.stream);
    if (done) return;
    let last = revision;
    let sent = 0;
    let told = 0;
    for await (const batch of this.#batches(request)) {
      await this.log.resend(batch);
      sent += batch.length;
      if (sent - told < PROGRESS_EVERY) continue;
      told = sent;
      last = await this.#tell(request.stream, last, { sent, done: false });
    }
    await this.#tell(request.stream, last, { sent, done: true });
  }

  async *#batches(request: ResendRequest): AsyncGenerator<StageUpdated[], void, undefined> {
    let batch: StageUpdated[] = [];
    for await (const event of this.#events(request)) {
      const message = this.messages.of(event);
      if (message !== undefined) batch.push(message);
      if (batch.length < this.log.batch) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  async *#events({ data, position }: ResendRequest): AsyncGenerator<RecordedEvent, void, undefined> {
    const { caseId, from, to } = data;
    const events = caseId === null ? this.#allCases() : this.store.readStream(caseStream(caseId));
    for await (const event of events) {
      if (event.position > position) return;
      if (from !== null && event.recordedAt < from) continue;
      // Not the end: a clock that was set back has recorded later events earlier.
      if (to !== null && event.recordedAt >= to) continue;
      yield event;
    }
  }

  async *#allCases(): AsyncGenerator<RecordedEvent, void, undefined> {
    for (let after = START; ;) {
      const page = await this.store.readAll(after, this.log.batch, { streamPrefixes: [CASE_STREAMS] });
      if (page.events.length === 0 && page.nextPosition <= after) return;
      yield* page.events;
      // A long look without a find is work too: the others are told.
      await this.log.resend([]);
      after = page.nextPosition;
    }
  }

  async #progress(stream: string): Promise<{ revision: number; done: boolean }> {
    let last = { revision: -1, done: false };
    for await (const { revision, type, data } of this.store.readStream<StageResendEvent>(stream)) {
      last = { revision, done: type === 'StagesResent' && data.done };
    }
    return last;
  }

  /** Answers with the stream's new revision. */
  async #tell(stream: string, after: number, data: { sent: number; done: boolean }): Promise<number> {
    const id = randomUUID();
    const schemaVersion = stageStreamEventTypes.get('StagesResent')?.version ?? 1;
    const metadata = { schemaVersion, commandId: id, correlationId: id };
    const event: NewEvent<StageResendEvent> = { id, type: 'StagesResent', data, metadata };
    const { revision } = await this.store.append(stream, [event], after);
    return revision;
  }
}
