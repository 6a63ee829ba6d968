import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, type EventStore, type RecordedEvent } from '#event-store';
import { FixedClock, PinoJsonLogger } from '#platform';
import { testConfig } from '#platform/testing';
import { Projector } from '#read-models';
import { DeadlineWatch } from '../deadline-watch/deadline.watch.js';
import { dueDates } from '../deadline-watch/due-dates.projection.js';
import type { CaseEvent } from '../domain/case-events.js';
import { caseStream } from '../stored-events/case-event-types.js';
import { stored } from './stored.js';

/** A deadline watch as one process has it: with read models of its own on the store. */
export interface WatchingProcess {
  readonly watch: DeadlineWatch;
  readonly projector: Projector;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'qamqor-watch-'));
}

export function openStore(folder: string): SqliteEventStore {
  return SqliteEventStore.open(join(folder, 'events.db'));
}

/** @param name of the process: the same name finds the read models it left */
export async function startWatch(
  store: EventStore,
  folder: string,
  name: string,
  clock = new FixedClock('2026-09-07T06:00:00.000Z'),
): Promise<WatchingProcess> {
  const projector = Projector.open({ store, folder: join(folder, name), projections: [dueDates] });
  await projector.catchUp();
  void projector.run(new AbortController().signal);
  const logger = new PinoJsonLogger('silent');
  return { projector, watch: new DeadlineWatch(store, projector, projector.reader(), clock, testConfig(), logger) };
}

/** Writes a case's events; the projectors hear of it by themselves. */
export async function fileCase(store: EventStore, caseId: string, events: readonly CaseEvent[]): Promise<string> {
  const named = events.map((event) =>
    event.type === 'ApplicationSubmitted' ? { ...event, data: { ...event.data, caseId } } : event,
  );
  const { position } = await store.append(caseStream(caseId), stored(named, caseId.replaceAll(/\D/g, '')), 'no-stream');
  return position;
}

export async function eventsOf(store: EventStore, caseId: string): Promise<RecordedEvent<CaseEvent>[]> {
  const events: RecordedEvent<CaseEvent>[] = [];
  for await (const event of store.readStream<CaseEvent>(caseStream(caseId))) events.push(event);
  return events;
}

/** What the clock said of a case, as `<event> <of> <dueAt>`. */
export async function wordsOf(store: EventStore, caseId: string): Promise<string[]> {
  const events = await eventsOf(store, caseId);
  return events.flatMap((event) =>
    event.type === 'StepOverdue' || event.type === 'TermExpiring' || event.type === 'TermExpired'
      ? [`${event.type} ${event.data.of} ${event.data.dueAt}`]
      : [],
  );
}
