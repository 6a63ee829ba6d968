import type { LegalTime } from './act.js';
import type { CaseDue, StepDue } from './case-events.js';
import type { Branches, OpenCase, OpenStep, Pause, RunningTerm } from './case-state.js';
import type { Procedure } from './procedure.js';
import { fromStep } from './reopening.js';
import { caseDue, notAfter, stepDue } from './steps.js';

/** What due dates of an open case rest on: the case file, or a row that holds as much of it. */
export type Timed = Pick<OpenCase, 'procedure' | 'channel' | 'zone' | 'due' | 'terms' | 'prolonged' | 'repeatsFrom'> & {
  readonly step: Pick<OpenStep, 'no' | 'role' | 'startedAt' | 'due' | 'rework'>;
  readonly branches: Pick<Branches, 'pauses'>;
};

export interface CountedDues {
  readonly due: CaseDue | null;
  readonly stepDue: StepDue | null;
  readonly terms: readonly { readonly code: string; readonly due: StepDue }[];
}

/** Every due date of a case that runs, counted anew from its start by the calendar and the pauses as they are now. */
export function countedAnew(file: Timed, legalTime: LegalTime): CountedDues {
  const paused = withPauses(legalTime, file.branches.pauses);
  const due = caseDueAnew(file, legalTime, paused);
  return {
    due,
    stepDue: stepDueAnew(file, due, paused),
    terms: file.terms.map((term) => ({ code: term.code, due: termDueAnew(term, file.zone, paused) })),
  };
}

type Over = Pause & { readonly to: string };

/** Legal time in which terms stand still during the pauses. One that nobody has ended yet is left out. */
function withPauses(legalTime: LegalTime, pauses: readonly Pause[]): LegalTime {
  const over = pauses.filter((pause): pause is Over => pause.to !== null && pause.to > pause.from);
  if (over.length === 0) return legalTime;
  return {
    ...legalTime,
    deadline: (request) =>
      legalTime.deadlineWithPauses(
        request,
        over.filter(({ to }) => to > request.from),
      ),
  };
}

function caseDueAnew({ due, prolonged, ...file }: Timed, legalTime: LegalTime, paused: LegalTime): CaseDue | null {
  if (due === null) return null;
  if (prolonged !== null) return { ...due, ...prolongedDue(prolonged, file, legalTime) };
  return caseDue(procedureOfTerm(file), file.channel, due.startedAt, file.zone, paused);
}

/** The steps that the case's term counts: after a complaint those from the one that is done again. */
export function procedureOfTerm({ procedure, repeatsFrom }: Pick<Timed, 'procedure' | 'repeatsFrom'>): Procedure {
  return repeatsFrom === null ? procedure : fromStep(procedure, repeatsFrom);
}

/** A day named in a decision moves on by as many calendar days as the term stood still after it. Our practice. */
function prolongedDue(
  { decidedAt, until }: NonNullable<Timed['prolonged']>,
  { zone, branches }: Pick<Timed, 'zone' | 'branches'>,
  legalTime: LegalTime,
): { readonly dueAt: string; readonly calendar: string } {
  const end = legalTime.deadlineOn(until, zone);
  const stood = branches.pauses
    .filter(({ from }) => from >= decidedAt)
    .reduce((days, { from, to }) => days + daysBetween(from, to ?? from, zone, legalTime), 0);
  if (stood === 0) return end;
  return legalTime.deadline({ from: end.dueAt, amount: stood, unit: 'calendar-day', place: 'provider', zone });
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string, zone: string, legalTime: LegalTime): number {
  const [first, last] = [legalTime.localDay(from, zone), legalTime.localDay(to, zone)];
  return (Date.parse(last) - Date.parse(first)) / DAY_MS;
}

/** A step begun anew never ends after the case. */
function stepDueAnew({ step, procedure, zone }: Timed, due: CaseDue | null, paused: LegalTime): StepDue | null {
  const pinned = procedure.steps.find(({ no }) => no === step.no);
  if (step.due === null || pinned === undefined) return step.due;
  const counted = stepDue(pinned, step.role, step.startedAt, zone, paused);
  return step.rework ? notAfter(counted, due) : counted;
}

function termDueAnew({ startedAt, due }: RunningTerm, zone: string, paused: LegalTime): StepDue {
  const { term, place } = due;
  return { ...due, ...paused.deadline({ from: startedAt, amount: term.value, unit: term.unit, place, zone }) };
}
