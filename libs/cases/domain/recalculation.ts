import type { Scope } from '#identity';
import { practiceBasis, type Act, type LegalTime } from './act.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile } from './case-state.js';
import { countedAnew, type Timed } from './due-dates.js';
import { caseNotFound } from './refusals.js';
import { isSuspended } from './term-changes.js';
import type { MovedDue } from './term-events.js';

export interface RecalculateInput {
  /** Why the calendar changed, e.g. the act that moved a day off. */
  readonly cause: string;
  /** Version of the calendar that the act's legal time counts by. */
  readonly calendar: string;
  /** Bodies the administrator administers: a case of another provider is for him not there. */
  readonly scope: Scope;
  readonly act: Act;
}

/**
 * Due dates of an open case as another calendar gives them. Nothing happens where none moves, so that a repeat does nothing;
 * a closed case keeps the dates it was closed with.
 */
export function recalculateDueDates(file: CaseFile, { cause, calendar, scope, act }: RecalculateInput): CaseEvent[] {
  if (file.status === 'none') throw caseNotFound();
  if (scope !== 'all' && !scope.includes(file.providerId)) throw caseNotFound();
  const moved = file.status === 'open' ? movedDues(file, act.legalTime) : [];
  if (file.status === 'closed' || moved.length === 0) return [];
  const basis = practiceBasis(file);
  return [
    {
      type: 'DueDatesRecalculated',
      data: { occurredAt: act.occurredAt, lateReason: null, basis, calendar, cause, moved },
    },
  ];
}

/** Due dates that the legal time would set otherwise now. Those of a term that stands still are set when it runs on. */
export function movedDues(file: Timed, legalTime: LegalTime): MovedDue[] {
  if (isSuspended(file)) return [];
  const counted = countedAnew(file, legalTime);
  const terms = new Map(counted.terms.map(({ code, due }) => [code, due]));
  return [
    ...movedDue('case', file.due, counted.due),
    ...movedDue('step', file.step.due, counted.stepDue),
    ...file.terms.flatMap(({ code, due }) => movedDue(code, due, terms.get(code) ?? null)),
  ];
}

interface Due {
  readonly dueAt: string;
}

function movedDue(of: string, before: Due | null, after: Due | null): MovedDue[] {
  if (before === null || after === null || before.dueAt === after.dueAt) return [];
  return [{ of, from: before.dueAt, to: after.dueAt }];
}
