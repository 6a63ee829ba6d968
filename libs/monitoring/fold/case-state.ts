import type { StageFact } from './stage-fact.js';

export interface RunningStep {
  readonly no: number;
  /** Of the stage that began it. */
  readonly sequence: number;
  readonly role: string | null;
  readonly startedAt: string;
  readonly dueAt: string | null;
}

/** A case as its stages tell it, in the order of their sequence. */
export interface FoldedCase {
  readonly service: string | null;
  readonly edition: string | null;
  readonly providerId: string | null;
  readonly jurisdiction: string | null;
  readonly channel: string | null;
  readonly archive: boolean;
  readonly submittedAt: string | null;
  readonly caseDue: string | null;
  /** The last one begun; it stands still once the case is closed. */
  readonly step: RunningStep | null;
  readonly suspendedAt: string | null;
  /** The due date that the case system announced as near. */
  readonly warnedDue: string | null;
  readonly closed: { readonly at: string; readonly by: string } | null;
  readonly lastSequence: number;
  /** The last thing that was done; what the clock says is none. */
  readonly lastStage: string;
  readonly lastAt: string;
}

/** One time a step was done and left. */
export interface StepPass {
  readonly sequence: number;
  readonly step: number;
  readonly role: string | null;
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly endedAt: string;
}

export const nothingYet: FoldedCase = {
  service: null,
  edition: null,
  providerId: null,
  jurisdiction: null,
  channel: null,
  archive: false,
  submittedAt: null,
  caseDue: null,
  step: null,
  suspendedAt: null,
  warnedDue: null,
  closed: null,
  lastSequence: 0,
  lastStage: '',
  lastAt: '',
};

const CLOSING: ReadonlySet<string> = new Set(['result.issued', 'acceptance.refused', 'application.withdrawn']);

/** What only the clock said, and nobody did. */
export const SAID_BY_CLOCK: ReadonlySet<string> = new Set(['step.overdue', 'term.expiring', 'term.expired']);

/** The case after one more stage. Total: a stage nobody knows moves nothing but the last stage. */
export function folded(before: FoldedCase, fact: StageFact): FoldedCase {
  const reached = SAID_BY_CLOCK.has(fact.stage) ? {} : { lastStage: fact.stage, lastAt: fact.occurredAt };
  return { ...before, lastSequence: fact.sequence, ...reached, ...changeOf(before, fact) };
}

function changeOf(before: FoldedCase, fact: StageFact): Partial<FoldedCase> {
  const { stage, occurredAt } = fact;
  if (CLOSING.has(stage)) return { closed: { at: occurredAt, by: stage } };
  switch (stage) {
    case 'application.submitted':
      return submitted(fact);
    case 'step.started':
      return { step: begun(fact) };
    case 'term.suspended':
      return { suspendedAt: occurredAt };
    case 'term.resumed':
      return { suspendedAt: null, ...moved(before, fact) };
    case 'term.prolonged':
    case 'due-dates.recalculated':
      return moved(before, fact);
    case 'case.reopened':
      return { closed: null, suspendedAt: null, ...moved(before, fact) };
    case 'term.expiring':
      return { warnedDue: fact.dueAt ?? null };
    default:
      return {};
  }
}

function submitted(fact: StageFact): Partial<FoldedCase> {
  const { service, edition, providerId, jurisdiction, channel, archive, occurredAt, dueAt = null } = fact;
  return { service, edition, providerId, jurisdiction, channel, archive, submittedAt: occurredAt, caseDue: dueAt };
}

function begun({ step, sequence, role, occurredAt, dueAt = null }: StageFact): RunningStep | null {
  return step === null ? null : { no: step, sequence, role, startedAt: occurredAt, dueAt };
}

function moved({ step, caseDue }: FoldedCase, { dueAt = caseDue, stepDueAt }: StageFact): Partial<FoldedCase> {
  const stepMoves = step !== null && stepDueAt !== undefined;
  return { caseDue: dueAt, ...(stepMoves && { step: { ...step, dueAt: stepDueAt } }) };
}

/** The time a step was done and left, if this stage ended it. */
export function passEndedBy({ step, closed }: FoldedCase, { stage, occurredAt }: StageFact): StepPass | null {
  if (step === null || closed !== null || !(stage === 'step.started' || CLOSING.has(stage))) return null;
  const { sequence, no, role, startedAt, dueAt } = step;
  return { sequence, step: no, role, startedAt, dueAt, endedAt: occurredAt };
}

/** The date a case is judged by: its own, or its step's where the edition gives the case none. */
export function dueOf({ caseDue, step }: FoldedCase): string | null {
  return caseDue ?? step?.dueAt ?? null;
}

/** The instant a case is judged at; `null` = now. */
export function judgedAtOf({ closed, suspendedAt, archive, lastAt }: FoldedCase): string | null {
  if (suspendedAt !== null) return suspendedAt;
  if (closed !== null) return closed.at;
  return archive ? lastAt : null;
}
