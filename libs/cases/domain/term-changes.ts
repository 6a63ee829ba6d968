import { personal } from '#personal-data/personal';
import { actedPart, practiceBasis, type Act } from './act.js';
import { requireHead } from './beside.js';
import type { CaseDue, CaseEvent, StepDue } from './case-events.js';
import type { CaseFile, OpenCase, Pause } from './case-state.js';
import { refused } from './refusals.js';

export interface SuspendTermInput {
  /** Code of the law's ground for standing still. */
  readonly ground: string;
  /** Grounds that the edition or general law knew on the day of the act. */
  readonly groundsOfLaw: readonly string[];
  readonly reason: string;
  readonly act: Act;
}

/** The term stands still on a ground that the law names. */
export function suspendTerm(file: CaseFile, { ground, groundsOfLaw, reason, act }: SuspendTermInput): CaseEvent[] {
  const open = requireHead(file, act);
  if (!groundsOfLaw.includes(ground)) throw refused('suspension-ground-unknown', { ground });
  if (isSuspended(open)) throw refused('term-stands-still');
  const sealed = personal(open.textSubjectId, reason);
  return [{ type: 'TermSuspended', data: { ...actedPart(open, act), ground, reason: sealed } }];
}

/** The term runs on; what it stood still is added, pauses that touch count once. */
export function resumeTerm(file: CaseFile, { act }: { readonly act: Act }): CaseEvent[] {
  const open = requireHead(file, act);
  if (!isSuspended(open)) throw refused('term-runs');
  const pauses = open.branches.pauses.map(({ from, to }) => ({ from, to: to ?? act.occurredAt }));
  return [
    {
      type: 'TermResumed',
      data: {
        ...actedPart(open, act),
        due: open.due && caseDueAfter(open, open.due, pauses, act),
        stepDue: open.step.due && stepDueAfter(open, open.step.due, pauses, act),
      },
    },
  ];
}

export function isSuspended({ branches }: Pick<OpenCase, 'branches'>): boolean {
  return branches.pauses.some(({ to }) => to === null);
}

type Over = Pause & { readonly to: string };

/** A term of steps in a row has no amount of its own: its due moment is carried on by the time that stood still. */
function caseDueAfter(open: OpenCase, due: CaseDue, pauses: readonly Over[], { legalTime }: Act): CaseDue {
  const { term, startedAt, place } = due;
  if (term === null) return { ...due, dueAt: carriedOn(due.dueAt, pauses) };
  const request = { from: startedAt, amount: term.value, unit: term.unit, place, zone: open.zone };
  return { ...due, ...legalTime.deadlineWithPauses(request, pauses) };
}

function stepDueAfter({ step, zone }: OpenCase, due: StepDue, pauses: readonly Over[], { legalTime }: Act): StepDue {
  const { term, place } = due;
  const request = { from: step.startedAt, amount: term.value, unit: term.unit, place, zone };
  return {
    ...due,
    ...legalTime.deadlineWithPauses(
      request,
      pauses.filter(({ to }) => to > step.startedAt),
    ),
  };
}

function carriedOn(dueAt: string, pauses: readonly Over[]): string {
  const last = pauses.at(-1);
  const stood = last === undefined ? 0 : Date.parse(last.to) - Date.parse(last.from);
  return new Date(Date.parse(dueAt) + stood).toISOString();
}

export interface ProlongTermInput {
  /** Last legal day `YYYY-MM-DD`. */
  readonly until: string;
  /** Last day general law lets a prolongation decided on this day reach. */
  readonly latestDay: string;
  /** By when the applicant has to be told. */
  readonly noticeDueAt: string;
  readonly reason: string;
  readonly act: Act;
}

/** The head prolongs the term by a reasoned decision, never beyond the ceiling of general law (АППК 76). */
export function prolongTerm(
  file: CaseFile,
  { until, latestDay, noticeDueAt, reason, act }: ProlongTermInput,
): CaseEvent[] {
  const open = requireHead(file, act);
  if (open.due === null) throw refused('no-term-to-prolong');
  if (act.occurredAt > open.due.dueAt) throw refused('term-is-over');
  const dueAt = act.legalTime.endOfDay(until, open.zone);
  if (dueAt <= open.due.dueAt) throw refused('not-a-prolongation');
  if (until > latestDay) throw refused('prolongation-too-long', { latest: latestDay });
  return [
    {
      type: 'TermProlonged',
      data: {
        ...actedPart(open, act),
        basis: practiceBasis(open),
        reason: personal(open.textSubjectId, reason),
        until,
        due: { ...open.due, dueAt },
        noticeDueAt,
      },
    },
  ];
}
