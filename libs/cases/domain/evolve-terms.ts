import { branchesAfter } from './branches-after.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase, RunningTerm } from './case-state.js';
import type { MovedDue, TermEvent } from './term-events.js';
import { termGoalOf, turnsToRefusal } from './term-goals.js';

export const termTypes: Readonly<Record<TermEvent['type'], true>> = {
  PartialTermStarted: true,
  TermSuspended: true,
  TermResumed: true,
  TermProlonged: true,
  DueDatesRecalculated: true,
  StepOverdue: true,
  TermExpiring: true,
  TermExpired: true,
};

export function isTermEvent(event: CaseEvent): event is TermEvent {
  return event.type in termTypes;
}

/** Folds what happens to the terms. What the clock or a new calendar says is no act: it moves `lastActAt` not. */
export function evolveTerms(file: CaseFile, event: TermEvent): CaseFile {
  if (file.status !== 'open') return file;
  switch (event.type) {
    case 'PartialTermStarted': {
      const { code, goal, outcome, startedAt, due, basis } = event.data;
      const term = { code, goal, outcome, startedAt, due, citation: basis.citation };
      return { ...file, terms: [...file.terms.filter((running) => running.code !== code), term] };
    }
    case 'TermSuspended':
      return { ...file, branches: branchesAfter(file.branches, event), lastActAt: event.data.occurredAt };
    case 'TermResumed':
      return resumed(file, event);
    case 'TermProlonged':
      return prolonged(file, event.data);
    case 'DueDatesRecalculated':
      return event.data.moved.reduce((before, each) => moved(before, each, event.data.calendar), file);
    case 'StepOverdue':
    case 'TermExpiring':
    case 'TermExpired':
      return { ...file, announced: [...file.announced, announced(event.type, event.data)] };
  }
}

/** How the fold remembers what the clock said. */
export function announced(type: string, { of, dueAt }: { readonly of: string; readonly dueAt: string }): string {
  return `${type} ${of} ${dueAt}`;
}

type Data<T extends TermEvent['type']> = Extract<TermEvent, { type: T }>['data'];

function resumed(file: OpenCase, event: Extract<TermEvent, { type: 'TermResumed' }>): OpenCase {
  const { occurredAt, due, stepDue, terms } = event.data;
  const dueOf = new Map(terms.map((term) => [term.code, term.due]));
  return {
    ...file,
    branches: branchesAfter(file.branches, event),
    due,
    step: { ...file.step, due: stepDue },
    terms: file.terms.map((term) => ({ ...term, due: dueOf.get(term.code) ?? term.due })),
    lastActAt: occurredAt,
  };
}

function prolonged(file: OpenCase, { occurredAt, until, ceiling, due, stepDue }: Data<'TermProlonged'>): OpenCase {
  return {
    ...file,
    due,
    step: stepDue === null ? file.step : { ...file.step, due: stepDue },
    prolonged: { decidedAt: occurredAt, until, ceiling },
    lastActAt: occurredAt,
  };
}

function moved(file: OpenCase, { of, to: dueAt }: MovedDue, calendar: string): OpenCase {
  if (of === 'case') return file.due === null ? file : { ...file, due: { ...file.due, dueAt, calendar } };
  if (of === 'step') {
    const { due } = file.step;
    return due === null ? file : { ...file, step: { ...file.step, due: { ...due, dueAt, calendar } } };
  }
  const terms = file.terms.map((term) =>
    term.code === of ? { ...term, due: { ...term.due, dueAt, calendar } } : term,
  );
  return { ...file, terms };
}

/** A running term ends when what it asks for is done. */
export function withoutDone(terms: readonly RunningTerm[], event: CaseEvent): readonly RunningTerm[] {
  if (turnsToRefusal(event)) return terms.filter(({ outcome }) => outcome !== 'favourable');
  const done = termGoalOf(event);
  return done === null || !terms.some(({ goal }) => goal === done) ? terms : terms.filter(({ goal }) => goal !== done);
}
