/** Name of the Kafka topic and of the CloudEvents type: the contract's version is part of it. */
export const STAGE_TOPIC = 'qamqor.case-stage.v1';

/** Where a reader of ours puts what it could not read, with the reason in the headers. */
export const DEAD_LETTER_TOPIC = `${STAGE_TOPIC}.dead-letter`;

/** Stages as the monitoring system is told of them: every event of a case is one. */
export const STAGES = [
  'application.submitted',
  'step.started',
  'acceptance.refused',
  'application.registered',
  'application.forwarded',
  'executor.assigned',
  'examination.recorded',
  'result.drafted',
  'result.returned',
  'decision.requested',
  'decision.made',
  'result.signed',
  'result.registered',
  'result.issued',
  'application.withdrawn',
  'personal-data.erased',
  'data.fetched',
  'child-talk.held',
  'conclusions.requested',
  'conclusion.received',
  'preliminary-decision.made',
  'hearing.moved',
  'objection.received',
  'hearing.held',
  'protocol-remarks.received',
  'hearing.waived',
  'executor.transferred',
  'entry.corrected',
  'notice.attempted',
  'contract.concluded',
  'register.entered',
  'case.reopened',
  'partial-term.started',
  'term.suspended',
  'term.resumed',
  'term.prolonged',
  'due-dates.recalculated',
  'step.overdue',
  'term.expiring',
  'term.expired',
  'file.attached',
  'file.detached',
  'protocol.signed',
] as const;

export type Stage = (typeof STAGES)[number];

/** What happened, without a word on people: it goes to another system. */
export interface StageUpdatedData {
  readonly caseId: string;
  /** 1, 2, 3 … within the case without gaps: a reader who misses one knows it. */
  readonly sequence: number;
  readonly stage: Stage;
  /** The stage's code in the monitoring system, where the installation was told one. */
  readonly externalCode?: string;
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
  /** Only in `application.submitted` of a case that was entered from the archive. */
  readonly archive?: true;
  /**
   * When the case (in `application.submitted`, `case.reopened` and what moves its date), the step (in `step.started`) or the
   * term that the stage speaks of is due.
   */
  readonly dueAt?: string | null;
  /** Only where the stage moves the due date of the step that runs. */
  readonly stepDueAt?: string | null;
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
  readonly type: typeof STAGE_TOPIC;
  /** The case id: messages of a case keep their order. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: StageUpdatedData;
}
