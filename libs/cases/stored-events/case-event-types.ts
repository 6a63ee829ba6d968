import type { EventTypeDefinition } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';

/** The version each event of a case is written in now. A new shape gets the next version, an upcaster and a stored sample. */
const versions: Readonly<Record<CaseEvent['type'], EventTypeDefinition>> = {
  ApplicationSubmitted: { version: 1 },
  StepStarted: { version: 1 },
  AcceptanceRefused: { version: 1 },
  ApplicationRegistered: { version: 1 },
  ForwardedToHead: { version: 1 },
  ExecutorAssigned: { version: 1 },
  ExaminationRecorded: { version: 1 },
  ResultDrafted: { version: 1 },
  ReturnedForRework: { version: 1 },
  SubmittedForDecision: { version: 1 },
  DecisionMade: { version: 1 },
  ResultSigned: { version: 1 },
  ResultRegistered: { version: 1 },
  ResultIssued: { version: 1 },
  ApplicationWithdrawn: { version: 1 },
  PersonErased: { version: 1 },
};

export const caseEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));
export const journalEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map([
  ['NumberReserved', { version: 1 }],
]);

export const CASE_STREAMS = 'case-';

export function caseStream(caseId: string): string {
  return `${CASE_STREAMS}${caseId}`;
}

export function caseIdOf(stream: string): string {
  return stream.slice(CASE_STREAMS.length);
}
