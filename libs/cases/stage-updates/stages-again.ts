import { type EventStore, type Position, type RecordedEvent, START } from '#event-store';
import type { StageLog, StagesResendRequested } from '#stage-stream';
import { CASE_STREAMS, caseStream } from '../stored-events/case-event-types.js';
import { isCaseEvent, stageUpdateOf } from './stage-update-of.js';

/** Hands over once more what a request names of the stages before it; those after it come by themselves. */
export async function handOverAgain(
  store: EventStore,
  log: StageLog,
  { data, position }: RecordedEvent<StagesResendRequested>,
): Promise<void> {
  const { caseId, from, to } = data;
  const pages = caseId === null ? pagesBefore(store, log, position) : pagesOf(store, log, caseId);
  for await (const page of pages) {
    const named = page
      .filter((event) => event.position < position && (from === null || event.recordedAt >= from))
      .filter((event) => to === null || event.recordedAt < to);
    await log.resend(named.filter(isCaseEvent).map(stageUpdateOf));
  }
}

async function* pagesOf(store: EventStore, log: StageLog, caseId: string): AsyncGenerator<RecordedEvent[]> {
  let page: RecordedEvent[] = [];
  for await (const event of store.readStream(caseStream(caseId))) {
    page.push(event);
    if (page.length < log.batch) continue;
    yield page;
    page = [];
  }
  yield page;
}

async function* pagesBefore(store: EventStore, log: StageLog, end: Position): AsyncGenerator<readonly RecordedEvent[]> {
  for (let after = START; after < end;) {
    const { events, nextPosition } = await store.readAll(after, log.batch, { streamPrefixes: [CASE_STREAMS] });
    yield events;
    if (nextPosition === after) return;
    after = nextPosition;
  }
}
