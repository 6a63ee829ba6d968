import type { RecordedEvent } from '#event-store';
import {
  assertStageUpdated,
  externalCodeOf,
  STAGE_TOPIC,
  type Stage,
  type StageUpdated,
  type StageUpdatedData,
} from '#stage-stream';
import type { Basis, CaseEvent } from '../domain/case-events.js';
import { caseIdOf } from '../stored-events/case-event-types.js';

const stages: Readonly<Record<CaseEvent['type'], Stage>> = {
  ApplicationSubmitted: 'application.submitted',
  StepStarted: 'step.started',
  AcceptanceRefused: 'acceptance.refused',
  ApplicationRegistered: 'application.registered',
  ForwardedToHead: 'application.forwarded',
  ExecutorAssigned: 'executor.assigned',
  ExaminationRecorded: 'examination.recorded',
  ResultDrafted: 'result.drafted',
  ReturnedForRework: 'result.returned',
  SubmittedForDecision: 'decision.requested',
  DecisionMade: 'decision.made',
  ResultSigned: 'result.signed',
  ResultRegistered: 'result.registered',
  ResultIssued: 'result.issued',
  ApplicationWithdrawn: 'application.withdrawn',
  PersonErased: 'personal-data.erased',
  DataFetched: 'data.fetched',
  ChildTalkHeld: 'child-talk.held',
  ConclusionsRequested: 'conclusions.requested',
  ConclusionReceived: 'conclusion.received',
  PreliminaryDecisionMade: 'preliminary-decision.made',
  HearingMoved: 'hearing.moved',
  ObjectionReceived: 'objection.received',
  HearingHeld: 'hearing.held',
  ProtocolSigned: 'protocol.signed',
  ProtocolRemarksReceived: 'protocol-remarks.received',
  HearingWaived: 'hearing.waived',
  ExecutorTransferred: 'executor.transferred',
  EntryCorrected: 'entry.corrected',
  FileAttached: 'file.attached',
  FileDetached: 'file.detached',
  NoticeAttempted: 'notice.attempted',
  ContractConcluded: 'contract.concluded',
  RegisterEntered: 'register.entered',
  CaseReopened: 'case.reopened',
  PartialTermStarted: 'partial-term.started',
  TermSuspended: 'term.suspended',
  TermResumed: 'term.resumed',
  TermProlonged: 'term.prolonged',
  DueDatesRecalculated: 'due-dates.recalculated',
  StepOverdue: 'step.overdue',
  TermExpiring: 'term.expiring',
  TermExpired: 'term.expired',
};

/** What an event is called outside: ASCII, and fixed for ever. */
export function stageOf(type: CaseEvent['type']): Stage {
  return stages[type];
}

/**
 * The message for a stored event. Fields are named one by one, so that nothing personal can slip through, and what is made is
 * held against the contract's schema before it may leave.
 * @throws OutsideContract
 */
export function stageUpdateOf(event: RecordedEvent<CaseEvent>): StageUpdated {
  const caseId = caseIdOf(event.stream);
  const stage = stages[event.type];
  const externalCode = externalCodeOf(stage);
  return assertStageUpdated({
    specversion: '1.0',
    id: event.id,
    source: 'urn:qamqor:cases',
    type: STAGE_TOPIC,
    subject: caseId,
    time: event.recordedAt,
    datacontenttype: 'application/json',
    data: {
      caseId,
      sequence: event.revision + 1,
      stage,
      ...(externalCode === undefined ? {} : { externalCode }),
      recordedAt: event.recordedAt,
      ...factsOf(event),
    },
  });
}

type Filed = Extract<CaseEvent, { type: 'ApplicationSubmitted' }>['data'];
type Facts = Omit<StageUpdatedData, 'caseId' | 'sequence' | 'stage' | 'externalCode' | 'recordedAt'>;

function factsOf(event: RecordedEvent<CaseEvent>): Facts {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return filingFacts(event.data);
    case 'StepStarted': {
      const { startedAt, step, role, due } = event.data;
      return { occurredAt: startedAt, step, role, dueAt: due?.dueAt ?? null };
    }
    case 'PartialTermStarted': {
      const { startedAt, basis, due } = event.data;
      return { occurredAt: startedAt, step: stepOf(basis), dueAt: due.dueAt };
    }
    case 'TermResumed': {
      const { occurredAt, basis, due, stepDue } = event.data;
      return { occurredAt, step: stepOf(basis), dueAt: due?.dueAt ?? null, stepDueAt: stepDue?.dueAt ?? null };
    }
    case 'TermProlonged': {
      const { occurredAt, basis, due, stepDue } = event.data;
      return { occurredAt, step: stepOf(basis), dueAt: due.dueAt, ...(stepDue && { stepDueAt: stepDue.dueAt }) };
    }
    case 'DueDatesRecalculated': {
      const { occurredAt, basis, moved } = event.data;
      const dueAt = moved.find(({ of }) => of === 'case')?.to;
      const stepDueAt = moved.find(({ of }) => of === 'step')?.to;
      return { occurredAt, step: stepOf(basis), ...(dueAt && { dueAt }), ...(stepDueAt && { stepDueAt }) };
    }
    case 'CaseReopened': {
      const { occurredAt, basis, due } = event.data;
      return { occurredAt, step: stepOf(basis), dueAt: due?.dueAt ?? null };
    }
    case 'StepOverdue':
    case 'TermExpiring':
    case 'TermExpired': {
      const { occurredAt, basis, dueAt } = event.data;
      return { occurredAt, step: stepOf(basis), dueAt };
    }
    case 'ResultIssued': {
      const { occurredAt, basis, outcome } = event.data;
      return { occurredAt, step: stepOf(basis), outcome };
    }
    default:
      return { occurredAt: event.data.occurredAt, step: stepOf(event.data.basis) };
  }
}

function filingFacts(filed: Filed): Facts {
  const { occurredAt, service, jurisdiction, providerId, channel, procedure, due, archive } = filed;
  return {
    ...{ occurredAt, step: null, service, jurisdiction, edition: procedure.edition.id, providerId, channel },
    dueAt: due?.dueAt ?? null,
    ...(archive && { archive }),
  };
}

/** A term that runs from the submission begins before the first step, which its event calls 0. */
function stepOf({ step }: Basis): number | null {
  return step === 0 ? null : step;
}

export function isCaseEvent(event: RecordedEvent): event is RecordedEvent<CaseEvent> {
  return event.type in stages;
}
