import type { RecordedEvent } from '#event-store';
import type { CaseEvent } from '../domain/case-events.js';
import { caseIdOf } from '../stored-events/case-event-types.js';

/** Stages as the monitoring system is told of them: every event of a case is one. */
export type Stage =
  | 'application.submitted'
  | 'step.started'
  | 'acceptance.refused'
  | 'application.registered'
  | 'application.forwarded'
  | 'executor.assigned'
  | 'examination.recorded'
  | 'result.drafted'
  | 'result.returned'
  | 'decision.requested'
  | 'decision.made'
  | 'result.signed'
  | 'result.registered'
  | 'result.issued'
  | 'application.withdrawn'
  | 'personal-data.erased'
  | 'data.fetched'
  | 'child-talk.held'
  | 'conclusions.requested'
  | 'conclusion.received'
  | 'preliminary-decision.made'
  | 'hearing.moved'
  | 'objection.received'
  | 'hearing.held'
  | 'hearing.waived'
  | 'executor.transferred'
  | 'entry.corrected'
  | 'notice.attempted'
  | 'contract.concluded'
  | 'register.entered'
  | 'case.reopened'
  | 'partial-term.started'
  | 'term.suspended'
  | 'term.resumed'
  | 'term.prolonged'
  | 'due-dates.recalculated'
  | 'step.overdue'
  | 'term.expiring'
  | 'term.expired';

/** What happened, without a word on people: it goes to another system. */
export interface StageUpdatedData {
  readonly caseId: string;
  /** 1, 2, 3 … within the case without gaps: a reader who misses one knows it. */
  readonly sequence: number;
  readonly stage: Stage;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** Step of the edition; `null` outside the steps. */
  readonly step: number | null;
  /** Only in `application.submitted`. */
  readonly service?: string;
  readonly jurisdiction?: string;
  readonly edition?: string;
  readonly providerId?: string;
  readonly channel?: string;
  /** When the case (in `application.submitted`), the step (in `step.started`) or the term that the stage speaks of is due. */
  readonly dueAt?: string | null;
  /** Only in `step.started`. */
  readonly role?: string;
  /** Only in `result.issued`. */
  readonly outcome?: string;
}

/** CloudEvents 1.0, structured. `StageUpdated` v1 is a published contract: its shape only grows. */
export interface StageUpdated {
  readonly specversion: '1.0';
  /** The stored event's id: the same message is recognised when it comes twice. */
  readonly id: string;
  readonly source: string;
  readonly type: 'qamqor.case-stage.v1';
  /** The case id: messages of a case keep their order. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: StageUpdatedData;
}

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
  HearingWaived: 'hearing.waived',
  ExecutorTransferred: 'executor.transferred',
  EntryCorrected: 'entry.corrected',
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

/** The message for a stored event. Fields are named one by one, so that nothing personal can slip through. */
export function stageUpdated(event: RecordedEvent<CaseEvent>): StageUpdated {
  const caseId = caseIdOf(event.stream);
  return {
    specversion: '1.0',
    id: event.id,
    source: 'urn:qamqor:cases',
    type: 'qamqor.case-stage.v1',
    subject: caseId,
    time: event.recordedAt,
    datacontenttype: 'application/json',
    data: {
      caseId,
      sequence: event.revision + 1,
      stage: stages[event.type],
      recordedAt: event.recordedAt,
      ...factsOf(event),
    },
  };
}

type Facts = Omit<StageUpdatedData, 'caseId' | 'sequence' | 'stage' | 'recordedAt'>;

function factsOf(event: RecordedEvent<CaseEvent>): Facts {
  switch (event.type) {
    case 'ApplicationSubmitted': {
      const { occurredAt, service, jurisdiction, providerId, channel, procedure, due } = event.data;
      const dueAt = due?.dueAt ?? null;
      return {
        occurredAt,
        step: null,
        service,
        jurisdiction,
        edition: procedure.edition.id,
        providerId,
        channel,
        dueAt,
      };
    }
    case 'StepStarted': {
      const { startedAt, step, role, due } = event.data;
      return { occurredAt: startedAt, step, role, dueAt: due?.dueAt ?? null };
    }
    case 'PartialTermStarted': {
      const { startedAt, basis, due } = event.data;
      return { occurredAt: startedAt, step: basis.step, dueAt: due.dueAt };
    }
    case 'TermResumed':
    case 'TermProlonged': {
      const { occurredAt, basis, due } = event.data;
      return { occurredAt, step: basis.step, dueAt: due?.dueAt ?? null };
    }
    case 'StepOverdue':
    case 'TermExpiring':
    case 'TermExpired': {
      const { occurredAt, basis, dueAt } = event.data;
      return { occurredAt, step: basis.step, dueAt };
    }
    case 'ResultIssued': {
      const { occurredAt, basis, outcome } = event.data;
      return { occurredAt, step: basis.step, outcome };
    }
    default:
      return { occurredAt: event.data.occurredAt, step: event.data.basis.step };
  }
}

export function isCaseEvent(event: RecordedEvent): event is RecordedEvent<CaseEvent> {
  return event.type in stages;
}
