import type { Channel, Role, TermGoal } from '#regulations';
import type { CaseDue, Outcome, StepDue } from '../domain/case-events.js';
import type { Branches } from '../domain/case-state.js';
import type { Timed } from '../domain/due-dates.js';
import type { Procedure } from '../domain/procedure.js';
import { branchesOf, prolongationOf } from './actions-of.js';

/** What a row of the case's details tells of its due dates and what they rest on. */
export interface TimedRow {
  readonly zone: string;
  readonly channel: Channel;
  readonly case_due: string | null;
  readonly prolonged: string | null;
  readonly step: number;
  readonly role: Role;
  readonly step_started_at: string;
  readonly step_due: string | null;
  readonly step_rework: number;
  readonly branches: string | null;
  readonly repeats_from: number | null;
}

export interface RunningTermRow {
  readonly code: string;
  readonly outcome: Outcome | null;
  readonly goal: TermGoal;
  readonly started_at: string;
  readonly due: string;
}

/** As decisions see it. Where a term is cited no row needs to say. */
export function timedOf(row: TimedRow, procedure: Procedure, terms: readonly RunningTermRow[]): Timed {
  return {
    procedure,
    zone: row.zone,
    channel: row.channel,
    repeatsFrom: row.repeats_from,
    due: JSON.parse(row.case_due ?? 'null') as CaseDue | null,
    prolonged: prolongationOf(row),
    branches: branchesOf(row),
    step: {
      no: row.step,
      role: row.role,
      startedAt: row.step_started_at,
      due: JSON.parse(row.step_due ?? 'null') as StepDue | null,
      rework: row.step_rework === 1,
    },
    terms: terms.map(({ code, goal, outcome, started_at: startedAt, due }) => {
      return { code, goal, outcome, startedAt, due: JSON.parse(due) as StepDue, citation: null };
    }),
  };
}

/** An archive entry is judged by the days that were entered, a closed case by the act that closed it. */
export function judgedAtOf(
  row: { readonly archive: number; readonly closed_at: string | null; readonly last_act_at: string },
  now: string,
): string {
  if (row.closed_at !== null) return row.closed_at;
  return row.archive === 1 ? row.last_act_at : now;
}

/** A term that stands still is judged by the moment it was suspended. */
export function suspendedOr(row: Pick<TimedRow, 'branches'>, judgedAt: string): string {
  return suspendedSince(branchesOf(row)) ?? judgedAt;
}

/** Since when the term stands still; `null` while it runs. */
export function suspendedSince({ pauses }: Pick<Branches, 'pauses'>): string | null {
  return pauses.find(({ to }) => to === null)?.from ?? null;
}
