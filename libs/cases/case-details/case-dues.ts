import type { Activity } from '#regulations';
import type { CaseRow } from './case-row.js';
import type { CurrentStepView } from './case-details.view.js';
import type { DueView } from '../case-views/shared.view.js';

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
