import type { LocalizedText } from '#regulations';
import type { CaseDue } from '../domain/case-events.js';
import type { Pause } from '../domain/case-state.js';
import { procedureOfTerm, type Timed } from '../domain/due-dates.js';
import type { DeadlineView, PartialTermDeadline } from './deadlines.view.js';
import {
  type Explained,
  explainStepsInARow,
  explainTerm,
  pauseAfterProlongation,
  prolongationLines,
  recalculationLines,
} from './explained-lines.js';
import { type DueCourse, stateOf, type StepCourse, type TermCourse } from './term-course.js';

/** What the due dates of a case rest on, how they came about, and which of them today's calendar would set otherwise. */
export interface DueSources {
  readonly timed: Timed;
  readonly course: DueCourse;
  readonly suspended: boolean;
  readonly changed: ReadonlySet<string>;
}

/** The case's due date with its reason, or, without an overall term, with the reasons of the steps in a row. */
export function caseDeadline(due: CaseDue, sources: DueSources): DeadlineView {
  const { course, timed, suspended, changed } = sources;
  const { rule, startedAt, dueAt, term, place, calendar } = due;
  const lines = [...original(due, sources).lines, ...prolongedLines(due, sources)];
  return {
    step: null,
    startedAt,
    dueAt,
    rule: timed.prolonged === null ? rule : 'prolonged',
    term: term && { value: term.value, unit: term.unit },
    citation: term?.citation ?? null,
    place,
    calendar,
    calendarChanged: changed.has('case'),
    suspended,
    explanation: [...lines, ...recalculationLines(course.recalculations, 'case', timed.zone)],
  };
}

/** The term before any decision to prolong it. */
function original({ startedAt, term, place }: CaseDue, { timed }: DueSources): Explained {
  const { zone, prolonged } = timed;
  const pauses = timed.branches.pauses.filter(({ from }) => prolonged === null || from < prolonged.decidedAt);
  if (term === null) return explainStepsInARow(procedureOfTerm(timed), startedAt, zone, pauses);
  return explainTerm({ from: startedAt, amount: term.value, unit: term.unit, place, zone }, pauses);
}

function prolongedLines(due: CaseDue, { timed, course }: DueSources): DeadlineView['explanation'] {
  const { prolonged, zone, branches } = timed;
  if (prolonged === null) return [];
  const later = branches.pauses.filter(({ from }) => from >= prolonged.decidedAt);
  return [
    ...course.prolongations.flatMap((prolongation) => prolongationLines(prolongation, due, zone)),
    ...later.map((pause) => pauseAfterProlongation(pause, zone)),
  ];
}

/** A step's due date with its reason; nothing where the step has no norm. */
export function stepDeadline(step: StepCourse, sources: DueSources): DeadlineView | null {
  const { timed, course, changed } = sources;
  const { started, due, endedAt } = step;
  if (due === null) return null;
  const isLast = step === course.steps.at(-1);
  const pauses = during(timed.branches.pauses, endedAt);
  const { value: amount, unit } = due.term;
  const request = { from: started.startedAt, amount, unit, place: due.place, zone: timed.zone };
  const explained = explainTerm(request, pauses);
  return {
    step: started.step,
    startedAt: started.startedAt,
    dueAt: due.dueAt,
    rule: started.rework ? 'rework' : 'step-norm',
    term: { value: amount, unit },
    citation: timed.procedure.steps.find(({ no }) => no === started.step)?.citation ?? null,
    place: due.place,
    calendar: due.calendar,
    // A rework that is over was capped by the case's due date of its time, which the step's norm alone does not give.
    calendarChanged: isLast ? changed.has('step') : !started.rework && explained.dueAt !== due.dueAt,
    suspended: sources.suspended && endedAt === null,
    explanation: [...explained.lines, ...(isLast ? recalculationLines(course.recalculations, 'step', timed.zone) : [])],
  };
}

export interface TermContext {
  readonly title: LocalizedText;
  /** The instant a running term is judged at. */
  readonly judgedAt: string;
}

/** A term beside the steps with its reason, and what became of it. */
export function termDeadline(
  term: TermCourse,
  { timed, course, changed, suspended }: DueSources,
  { title, judgedAt }: TermContext,
): PartialTermDeadline {
  const { started, due, fulfilledAt } = term;
  const { value: amount, unit } = due.term;
  const state = stateOf(term);
  const running = state === 'running';
  const request = { from: started.startedAt, amount, unit, place: due.place, zone: timed.zone };
  const explained = explainTerm(request, during(timed.branches.pauses, running ? null : (fulfilledAt ?? judgedAt)));
  return {
    step: null,
    code: started.code,
    title,
    goal: started.goal,
    startedAt: started.startedAt,
    dueAt: due.dueAt,
    rule: 'partial-term',
    term: { value: amount, unit },
    citation: started.basis.citation,
    place: due.place,
    calendar: due.calendar,
    calendarChanged: running ? changed.has(started.code) : explained.dueAt !== due.dueAt,
    suspended: suspended && running,
    explanation: [...explained.lines, ...recalculationLines(course.recalculations, started.code, timed.zone)],
    state,
    fulfilledAt,
    late: (fulfilledAt ?? judgedAt) > due.dueAt,
  };
}

/** Pauses that began before the end. */
function during(pauses: readonly Pause[], end: string | null): readonly Pause[] {
  return end === null ? pauses : pauses.filter(({ from }) => from < end);
}
