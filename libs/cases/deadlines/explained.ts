import { explainDeadline, type ExplainedDeadline, type Place } from '#legal-time';
import type { Term } from '#regulations';
import type { CaseDue, CaseEventOf } from '../domain/case-events.js';
import type { Procedure } from '../domain/procedure.js';
import type { DeadlineView, ReasonLine } from './deadlines.view.js';

/** The case's due date with its reason, or, without an overall term, with the reasons of the steps in a row. */
export function caseDeadline(due: CaseDue, procedure: Procedure, zone: string): DeadlineView {
  const { rule, startedAt, dueAt, term, place, calendar } = due;
  const explained = term === null ? stepsInARow(procedure, startedAt, zone) : explain(term, startedAt, place, zone);
  return {
    step: null,
    startedAt,
    dueAt,
    rule,
    term: term && { value: term.value, unit: term.unit },
    citation: term?.citation ?? null,
    place,
    calendar,
    calendarChanged: explained.dueAt !== dueAt,
    explanation: explained.explanation,
  };
}

/** A step's due date with its reason; nothing where the step has no norm. */
export function stepDeadline(
  { step, startedAt, due, rework }: CaseEventOf<'StepStarted'>['data'],
  procedure: Procedure,
  zone: string,
): DeadlineView | null {
  if (due === null) return null;
  const explained = explain(due.term, startedAt, due.place, zone);
  return {
    step,
    startedAt,
    dueAt: due.dueAt,
    rule: rework ? 'rework' : 'step-norm',
    term: { value: due.term.value, unit: due.term.unit },
    citation: procedure.steps.find(({ no }) => no === step)?.citation ?? null,
    place: due.place,
    calendar: due.calendar,
    // Rework is capped by the case's own due date, which the step's norm alone does not give.
    calendarChanged: !rework && explained.dueAt !== due.dueAt,
    explanation: explained.explanation,
  };
}

function explain({ value, unit }: Term, from: string, place: Place, zone: string): ExplainedDeadline {
  return explainDeadline({ from, amount: value, unit, place, zone });
}

function stepsInARow(
  procedure: Procedure,
  startedAt: string,
  zone: string,
): { dueAt: string; explanation: readonly ReasonLine[] } {
  let dueAt = startedAt;
  const explanation: ReasonLine[] = [];
  for (const { duration, role } of procedure.steps) {
    if (duration === null) continue;
    const explained = explain(duration, dueAt, role === 'operator' ? 'state-corporation' : 'provider', zone);
    dueAt = explained.dueAt;
    explanation.push(...explained.explanation);
  }
  return { dueAt, explanation };
}
