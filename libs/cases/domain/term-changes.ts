import { personal } from '#personal-data/personal';
import type { Citation } from '#regulations';
import { actedPart, practiceBasis, type Act } from './act.js';
import { requireHead } from './beside.js';
import type { CaseDue, CaseEvent, StepDue } from './case-events.js';
import type { Branches, CaseFile, OpenCase } from './case-state.js';
import { countedAnew } from './due-dates.js';
import { refused } from './refusals.js';

export interface SuspendTermInput {
  /** Code of the law's ground for standing still. */
  readonly ground: string;
  /** Grounds that the edition or general law knew on the day of the act. */
  readonly groundsOfLaw: readonly { readonly code: string; readonly citation: Citation }[];
  readonly reason: string;
  readonly act: Act;
}

/** The term stands still on a ground that the law names. */
export function suspendTerm(file: CaseFile, { ground, groundsOfLaw, reason, act }: SuspendTermInput): CaseEvent[] {
  const open = requireHead(file, act);
  const named = groundsOfLaw.find(({ code }) => code === ground);
  if (named === undefined) throw refused('suspension-ground-unknown', { ground });
  requireRunning(open);
  // Where the text states no term of the whole there is none to stand still, only norms of steps in a row.
  if (!open.due?.term) throw refused('no-term-to-suspend');
  const basis = { step: open.step.no, citation: named.citation, practice: false };
  const sealed = personal(open.textSubjectId, reason);
  return [{ type: 'TermSuspended', data: { ...actedPart(open, act), basis, ground, reason: sealed } }];
}

/** The terms run on: those of the case, of its step and those beside are counted anew without the time they stood still. */
export function resumeTerm(file: CaseFile, { act }: { readonly act: Act }): CaseEvent[] {
  const open = requireHead(file, act);
  if (!isSuspended(open)) throw refused('term-runs');
  const pauses = open.branches.pauses.map(({ from, to }) => ({ from, to: to ?? act.occurredAt }));
  const counted = countedAnew({ ...open, branches: { pauses } }, act.legalTime);
  return [{ type: 'TermResumed', data: { ...actedPart(open, act), ...counted } }];
}

export function isSuspended({ branches }: { readonly branches: Pick<Branches, 'pauses'> }): boolean {
  return branches.pauses.some(({ to }) => to === null);
}

/** Nobody may move the end of a term that has none at the moment. */
function requireRunning(open: OpenCase): void {
  if (isSuspended(open)) throw refused('term-stands-still');
}

export interface ProlongTermInput {
  /** Last legal day `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
  readonly act: Act;
}

/**
 * The head prolongs the term by a reasoned decision, never beyond the ceiling of general law (АППК 76). A further decision
 * stays within the ceiling of the first: prolonging twice must not give what once may not. That is our reading.
 */
export function prolongTerm(file: CaseFile, { until, reason, act }: ProlongTermInput): CaseEvent[] {
  const open = requireHead(file, act);
  const { due, prolonged, zone } = open;
  if (due === null) throw refused('no-term-to-prolong');
  requireRunning(open);
  const request = { startedAt: due.startedAt, dueAt: due.dueAt, decidedAt: act.occurredAt, until, zone };
  const { dueAt, calendar, noticeDueAt, ...law } = act.legalTime.prolongation(request);
  const ceiling = prolonged === null ? law.ceiling : prolonged.ceiling;
  if (ceiling !== null && until > ceiling) throw refused('prolongation-beyond-ceiling', { ceiling });
  const sealed = personal(open.textSubjectId, reason);
  const longer = { ...due, dueAt, calendar };
  return [
    {
      type: 'TermProlonged',
      data: {
        ...actedPart(open, act),
        basis: practiceBasis(open),
        reason: sealed,
        until,
        ceiling,
        due: longer,
        stepDue: stepDueWith(open, longer, until, act),
        noticeDueAt,
      },
    },
  ];
}

/** A step begun anew was cut at the end of the case's term, which is later now. */
function stepDueWith(open: OpenCase, due: CaseDue, until: string, { occurredAt, legalTime }: Act): StepDue | null {
  if (!open.step.rework) return null;
  const prolonged = { decidedAt: occurredAt, until, ceiling: null };
  return countedAnew({ ...open, due, prolonged }, legalTime).stepDue;
}
