import { branchesAfter } from './branches-after.js';
import type { CaseEvent } from './case-events.js';
import type { CaseFile, OpenCase, RunningTerm } from './case-state.js';
import type { MovedDue, TermEvent } from './term-events.js';
import { termGoalOf } from './term-goals.js';

const termTypes: Readonly<Record<TermEvent['type'], true>> = {
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
      const { code, goal, startedAt, due } = event.data;
      return { ...file, terms: [...file.terms.filter((term) => term.code !== code), { code, goal, startedAt, due }] };
    }
    case 'TermSuspended':
      return { ...file, branches: branchesAfter(file.branches, event), lastActAt: event.data.occurredAt };
    case 'TermResumed':
      return resumed(file, event);
    case 'TermProlonged':
      return { ...file, due: event.data.due, prolonged: true, lastActAt: event.data.occurredAt };
    case 'DueDatesRecalculated':
      return event.data.moved.reduce(moved, file);
    case 'StepOverdue':
    case 'TermExpiring':
    case 'TermExpired':
      return { ...file, announced: [...file.announced, `${event.type} ${event.data.of} ${event.data.dueAt}`] };
  }
}

function resumed(file: OpenCase, event: Extract<TermEvent, { type: 'TermResumed' }>): OpenCase {
  const { occurredAt, due, stepDue } = event.data;
  const branches = branchesAfter(file.branches, event);
  return { ...file, branches, due, step: { ...file.step, due: stepDue }, lastActAt: occurredAt };
}

function moved(file: OpenCase, { of, to }: MovedDue): OpenCase {
  if (of === 'case') return file.due === null ? file : { ...file, due: { ...file.due, dueAt: to } };
  if (of === 'step') {
    const { due } = file.step;
    return due === null ? file : { ...file, step: { ...file.step, due: { ...due, dueAt: to } } };
  }
  const terms = file.terms.map((term) => (term.code === of ? { ...term, due: { ...term.due, dueAt: to } } : term));
  return { ...file, terms };
}

/** A running term ends when what it asks for is done. */
export function withoutDone(terms: readonly RunningTerm[], event: CaseEvent): readonly RunningTerm[] {
  const done = termGoalOf(event);
  return done === null || !terms.some(({ goal }) => goal === done) ? terms : terms.filter(({ goal }) => goal !== done);
}
