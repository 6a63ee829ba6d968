import { personal, type Personal } from '#personal-data/personal';
import type { Deadline, DeadlineRequest } from '#legal-time';
import type { OfficerRole } from '#identity';
import type { Role } from '#regulations';
import type { Basis } from './case-events.js';
import type { OpenCase } from './case-file.js';

/** The officer who acts, as the decision sees him. */
export interface ActingOfficer {
  readonly officerId: string;
  readonly roles: readonly OfficerRole[];
  readonly bodyId: string;
}

/** Nobody holds `system`: such a step is done by no officer. */
export function holdsRole({ roles }: Pick<ActingOfficer, 'roles'>, role: Role): boolean {
  return roles.some((held) => held === role);
}

export interface ProlongationRequest {
  readonly startedAt: string;
  readonly dueAt: string;
  readonly decidedAt: string;
  /** Last day as decided, `YYYY-MM-DD`. */
  readonly until: string;
  readonly zone: string;
}

export interface ProlongedTerm extends Deadline {
  /** Last day that general law allows; `null` where no source gives one. */
  readonly ceiling: string | null;
  /** By when the applicant has to be told; `null` where no source gives the term. */
  readonly noticeDueAt: string | null;
}

/** What decisions ask of legal time; `libs/legal-time` answers. */
export interface LegalTime {
  deadline(request: DeadlineRequest): Deadline;
  /** Local day `YYYY-MM-DD` of an instant. */
  localDay(instant: string, zone: string): string;
  /** The latest instant at which `workingDays` whole working days still remain before `dueAt`. */
  latestBefore(dueAt: string, workingDays: number, zone: string): string;
  /** The due date of a term that stood still during the pauses, all of them over. */
  deadlineWithPauses(
    request: DeadlineRequest,
    pauses: readonly { readonly from: string; readonly to: string }[],
  ): Deadline;
  /** The due date of a term whose last day is named; a day off moves to the next working day. */
  deadlineOn(day: string, zone: string): Deadline;
  /** What general law of the day of the decision says of letting a term end on a later day, and the new due date. */
  prolongation(request: ProlongationRequest): ProlongedTerm;
  /** Last legal day of a period that begins on `day`. */
  periodEnd(day: string, period: { readonly value: number; readonly unit: 'month' | 'year' }): string;
  /** The legal day so many calendar days before `day`. */
  daysBefore(day: string, count: number): string;
  /** End of the working hours of the legal day, as an instant. */
  endOfDay(day: string, zone: string): string;
}

/** Who acts, when it happened, when it is entered and why late. Part of every decision's input. */
export interface Act {
  readonly officer: ActingOfficer;
  /** When it happened, ISO-8601 UTC. */
  readonly occurredAt: string;
  /** When it is entered, ISO-8601 UTC. */
  readonly now: string;
  /** Required when it happened on an earlier local day than it is entered. */
  readonly lateReason: string | null;
  readonly legalTime: LegalTime;
}

/** The part every act's event shares. */
export function actedPart(
  file: OpenCase,
  act: Act,
): {
  occurredAt: string;
  lateReason: Personal<string> | null;
  basis: Basis;
} {
  return { ...timesOf(file.textSubjectId, act), basis: currentBasis(file) };
}

export function timesOf(textSubjectId: string, act: Act): { occurredAt: string; lateReason: Personal<string> | null } {
  return {
    occurredAt: act.occurredAt,
    lateReason: act.lateReason === null ? null : personal(textSubjectId, act.lateReason),
  };
}

/** No text speaks of it: offices need it (withdrawal, rework, correction). */
export function practiceBasis(file: OpenCase): Basis {
  return { step: file.step.no, citation: null, practice: true };
}

function currentBasis(file: OpenCase): Basis {
  const step = file.procedure.steps.find((candidate) => candidate.no === file.step.no);
  return { step: file.step.no, citation: step?.citation ?? null, practice: step?.basis === 'practice' };
}
