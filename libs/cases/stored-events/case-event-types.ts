import type { EventTypeDefinition } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { acceptanceRefusedV2 } from './upcast-acceptance-refused.js';
import { applicationRegisteredV2 } from './upcast-application-registered.js';
import { applicationSubmittedV2 } from './upcast-application-submitted.js';
import { termProlongedV2, termResumedV2 } from './upcast-term-changes.js';
import { numberReservedV2 } from './upcast-number-reserved.js';

/** The version each event of a case is written in now. A new shape gets the next version, an upcaster and a stored sample. */
const versions: Readonly<Record<CaseEvent['type'], EventTypeDefinition>> = {
  ApplicationSubmitted: { version: 2, upcasters: { 1: applicationSubmittedV2 } },
  StepStarted: { version: 1 },
  AcceptanceRefused: { version: 2, upcasters: { 1: acceptanceRefusedV2 } },
  ApplicationRegistered: { version: 2, upcasters: { 1: applicationRegisteredV2 } },
  ForwardedToHead: { version: 1 },
  ExecutorAssigned: { version: 1 },
  ExaminationRecorded: { version: 1 },
  ResultDrafted: { version: 2, upcasters: { 1: (data) => ({ ...data, parts: [], withoutAnswer: [] }) } },
  ReturnedForRework: { version: 1 },
  SubmittedForDecision: { version: 1 },
  DecisionMade: { version: 1 },
  ResultSigned: { version: 1 },
  ResultRegistered: { version: 1 },
  ResultIssued: { version: 1 },
  ApplicationWithdrawn: { version: 1 },
  PersonErased: { version: 1 },
  DataFetched: { version: 1 },
  ChildTalkHeld: { version: 1 },
  ConclusionsRequested: { version: 1 },
  ConclusionReceived: { version: 1 },
  PreliminaryDecisionMade: { version: 1 },
  HearingMoved: { version: 1 },
  ObjectionReceived: { version: 1 },
  HearingHeld: { version: 1 },
  ProtocolSigned: { version: 1 },
  ProtocolRemarksReceived: { version: 1 },
  HearingWaived: { version: 1 },
  ExecutorTransferred: { version: 1 },
  EntryCorrected: { version: 1 },
  FileAttached: { version: 1 },
  FileDetached: { version: 1 },
  NoticeAttempted: { version: 2, upcasters: { 1: (data) => ({ ...data, takenBy: null }) } },
  ContractConcluded: { version: 1 },
  RegisterEntered: { version: 1 },
  CaseReopened: { version: 1 },
  PartialTermStarted: { version: 1 },
  TermSuspended: { version: 1 },
  TermResumed: { version: 2, upcasters: { 1: termResumedV2 } },
  TermProlonged: { version: 2, upcasters: { 1: termProlongedV2 } },
  DueDatesRecalculated: { version: 1 },
  StepOverdue: { version: 1 },
  TermExpiring: { version: 1 },
  TermExpired: { version: 1 },
};

export const caseEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map(Object.entries(versions));

/** What the clock says of a case: nobody's act. */
export const clockEventTypes: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'StepOverdue',
  'TermExpiring',
  'TermExpired',
]);

/** What makes nothing stale that an officer has seen: the clock's words, and papers that come to a case beside its steps. */
export const quietEventTypes: ReadonlySet<string> = new Set<string>([
  ...clockEventTypes,
  ...(['FileAttached', 'FileDetached'] satisfies CaseEvent['type'][]),
]);

export const journalEventTypes: ReadonlyMap<string, EventTypeDefinition> = new Map([
  ['NumberReserved', { version: 2, upcasters: { 1: numberReservedV2 } }],
  ['NumberVoided', { version: 1 }],
]);

export const CASE_STREAMS = 'case-';

export function caseStream(caseId: string): string {
  return `${CASE_STREAMS}${caseId}`;
}

export function caseIdOf(stream: string): string {
  return stream.slice(CASE_STREAMS.length);
}
