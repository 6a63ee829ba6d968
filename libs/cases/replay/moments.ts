import type { RecordedEvent } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { clockEventTypes } from '../stored-events/case-event-types.js';

/** `known`: as it was recorded. `happened`: by the times at which it happened, corrections where the wrong entries stand. */
export const replayOrders = ['known', 'happened'] as const;
export type ReplayOrder = (typeof replayOrders)[number];

export type CaseRecorded = RecordedEvent<CaseEvent>;

/** A case after one of its events. */
export interface Moment {
  readonly event: CaseRecorded;
  /** The clock of the moment: what was late then is judged by it. */
  readonly judgedAt: string;
}

/** The moments of a case, one after each of its events, in the order asked for. */
export function momentsOf(events: readonly CaseRecorded[], by: ReplayOrder): Moment[] {
  if (by === 'known') return events.map((event) => ({ event, judgedAt: event.recordedAt }));
  const times = timesOf(events);
  return events
    .map((event, index) => ({ event, judgedAt: times[index] ?? event.recordedAt }))
    .sort((one, other) => compared(one.judgedAt, other.judgedAt));
}

/**
 * When each event took its place in what happened. Acts keep their order, as no act may lie before the previous one; what
 * the clock said was true from its instant on, however late the acts around it were entered.
 */
function timesOf(events: readonly CaseRecorded[]): string[] {
  const times: string[] = [];
  let latest = '';
  for (const event of events) {
    if (event.type === 'EntryCorrected') times.push(times[event.data.corrects] ?? latest);
    else if (clockEventTypes.has(event.type)) times.push(occurredAtOf(event));
    else {
      latest = later(latest, occurredAtOf(event));
      times.push(latest);
    }
  }
  return times;
}

export function occurredAtOf({ data }: CaseRecorded): string {
  return 'occurredAt' in data ? data.occurredAt : data.startedAt;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
