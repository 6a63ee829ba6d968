import type { Activity, PublishedEdition } from '#regulations';
import type { DueView } from '../case-views/shared.view.js';
import { termTitle } from '../case-views/term-title.js';
import { branchesOf, prolongationOf } from '../case-views/actions-of.js';
import { suspendedSince } from '../case-views/timed-row.js';
import { dueCourseOf, type HistoryEvent, stateOf } from '../deadlines/term-course.js';
import type { CaseView, CurrentStepView } from './case-details.view.js';
import type { CaseRow } from './case-row.js';

/** @param json a due date as its event holds it */
export function dueView(json: string | null, judgedAt: string): DueView | null {
  const due = json === null ? null : (JSON.parse(json) as { readonly dueAt: string } | null);
  return due && { dueAt: due.dueAt, overdue: due.dueAt < judgedAt };
}

export function stepView(row: CaseRow, judgedAt: string): CurrentStepView | null {
  const [activity] = JSON.parse(row.remaining) as Activity[];
  if (row.status === 'closed' || activity === undefined) return null;
  return {
    no: row.step,
    role: row.role,
    activity,
    startedAt: row.step_started_at,
    due: dueView(row.step_due, judgedAt),
  };
}

/** Whether the case's term stands still, and whether it was prolonged. */
export function termState(row: CaseRow): Pick<CaseView, 'suspendedSince' | 'prolongedUntil'> {
  return {
    suspendedSince: row.status === 'open' ? suspendedSince(branchesOf(row)) : null,
    prolongedUntil: prolongationOf(row)?.until ?? null,
  };
}

/** Terms of the rules beside the steps, and what became of them. */
export function termViews(
  history: readonly HistoryEvent[],
  edition: PublishedEdition,
  judgedAt: string,
): CaseView['terms'] {
  return dueCourseOf(history).terms.map((term) => {
    const { started, due, fulfilledAt } = term;
    const { code, goal, startedAt } = started;
    const { dueAt } = due;
    const late = (fulfilledAt ?? judgedAt) > dueAt;
    return { code, title: termTitle(edition, code), goal, startedAt, dueAt, state: stateOf(term), fulfilledAt, late };
  });
}
