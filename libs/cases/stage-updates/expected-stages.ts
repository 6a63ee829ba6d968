import { setImmediate as othersFirst } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { EventStore, type RecordedEvent, START } from '#event-store';
import {
  EMPTY_CASE,
  type ParityCase,
  type ParityLine,
  stageDigest,
  type StageMark,
  type StageUpdated,
  withMark,
} from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { StageMessages } from './stage-messages.js';

const PAGE = 1_000;
const PROGRESS_EVERY = 20_000;

type Sums = Map<string, { count: number; digest: string }>;

/** What the monitoring system should have, computed from the event store alone: what was sent plays no part. */
@Injectable()
export class ExpectedStages {
  constructor(
    private readonly store: EventStore,
    private readonly messages: StageMessages,
  ) {}

  /** All cases up to the newest event. One small entry per case is held in memory. */
  async *lines(): AsyncGenerator<ParityLine, void, undefined> {
    const sums: Sums = new Map();
    let read = 0;
    for await (const marks of this.#pages()) {
      for (const { caseId, mark } of marks) addTo(sums, caseId, mark);
      const before = read;
      read += marks.length;
      if (Math.floor(read / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY)) yield { type: 'progress', read };
      await othersFirst();
    }
    yield { type: 'begun', cases: sums.size };
    yield* casesOf(sums);
    yield { type: 'done', messages: read };
  }

  async marks(caseId: string): Promise<StageMark[]> {
    const marks: StageMark[] = [];
    for await (const event of this.store.readStream(caseStream(caseId))) {
      const message = this.messages.of(event);
      if (message !== undefined) marks.push(markOf(message));
    }
    return marks;
  }

  async *#pages(): AsyncGenerator<{ caseId: string; mark: StageMark }[], void, undefined> {
    for (let after = START; ;) {
      const { events, nextPosition } = await this.store.readAll(after, PAGE, { streamPrefixes: [CASE_STREAMS] });
      if (events.length === 0 && nextPosition <= after) return;
      yield events.flatMap((event) => this.#mark(event));
      after = nextPosition;
    }
  }

  #mark(event: RecordedEvent): { caseId: string; mark: StageMark }[] {
    const message = this.messages.of(event);
    return message === undefined ? [] : [{ caseId: message.subject, mark: markOf(message) }];
  }
}

function markOf(message: StageUpdated): StageMark {
  return { sequence: message.data.sequence, id: message.id, digest: stageDigest(message) };
}

function addTo(sums: Sums, caseId: string, mark: StageMark): void {
  const sum = sums.get(caseId) ?? { count: 0, digest: EMPTY_CASE };
  sums.set(caseId, { count: sum.count + 1, digest: withMark(sum.digest, mark) });
}

function* casesOf(sums: Sums): Generator<ParityCase, void, undefined> {
  for (const caseId of [...sums.keys()].sort()) {
    const sum = sums.get(caseId);
    if (sum !== undefined) yield { type: 'case', caseId, ...sum };
  }
}
