import type { CaseDue, CaseEvent, CaseEventOf, StepDue } from '../domain/case-events.js';
import { termGoalOf, turnsToRefusal } from '../domain/term-goals.js';
import type { Outcome } from '../domain/event-parts.js';

/** An event as the history holds it. */
export interface HistoryEvent {
  readonly type: string;
  readonly occurred_at: string;
  readonly data: string;
}

/** A step that was begun, with its due date as it was set last. */
export interface StepCourse {
  readonly started: CaseEventOf<'StepStarted'>['data'];
  due: StepDue | null;
  /** When the next one began, or the case was closed. */
  endedAt: string | null;
}

/** A term of the rules beside the steps, with its due date as it was set last. */
export interface TermCourse {
  readonly started: CaseEventOf<'PartialTermStarted'>['data'];
  due: StepDue;
  fulfilledAt: string | null;
  /** The case was closed before the act, or came to the other outcome than the term is for. */
  ended: boolean;
}

export type TermState = 'running' | 'fulfilled' | 'ended';

export function stateOf({ fulfilledAt, ended }: TermCourse): TermState {
  if (fulfilledAt !== null) return 'fulfilled';
  return ended ? 'ended' : 'running';
}

/** A decision on the case's term and what it changed. */
export interface ProlongationCourse {
  readonly decided: CaseEventOf<'TermProlonged'>['data'];
  /** The due date before. */
  readonly from: string;
}

/** How the due dates of a case came about. */
export interface DueCourse {
  readonly steps: readonly StepCourse[];
  readonly terms: readonly TermCourse[];
  readonly prolongations: readonly ProlongationCourse[];
  readonly recalculations: readonly CaseEventOf<'DueDatesRecalculated'>['data'][];
}

/** Walks the history: what set a due date, what moved it, what fulfilled it. */
export function dueCourseOf(history: readonly HistoryEvent[]): DueCourse {
  const walk = new Walk();
  for (const { type, occurred_at: at, data } of history) {
    walk.take({ type, data: JSON.parse(data) as CaseEvent['data'] } as CaseEvent, at);
  }
  return walk;
}

class Walk implements DueCourse {
  readonly steps: StepCourse[] = [];
  readonly terms: TermCourse[] = [];
  readonly prolongations: ProlongationCourse[] = [];
  readonly recalculations: CaseEventOf<'DueDatesRecalculated'>['data'][] = [];
  private due: CaseDue | null = null;
  private outcome: Outcome | null = null;

  take(event: CaseEvent, at: string): void {
    if (event.type === 'ResultDrafted' || event.type === 'DecisionMade') this.outcome = event.data.outcome;
    this.reached(event, at);
    switch (event.type) {
      case 'ApplicationSubmitted':
        this.due = event.data.due;
        return;
      case 'StepStarted':
        this.endStep(at);
        this.steps.push({ started: event.data, due: event.data.due, endedAt: null });
        return;
      case 'PartialTermStarted':
        this.begin(event.data);
        return;
      case 'TermResumed':
        this.resumed(event.data);
        return;
      case 'TermProlonged':
        this.prolongations.push({ decided: event.data, from: this.due?.dueAt ?? at });
        this.due = event.data.due;
        if (event.data.stepDue !== null) this.stepDue(event.data.stepDue);
        return;
      case 'DueDatesRecalculated':
        this.recalculations.push(event.data);
        for (const { of, to } of event.data.moved) this.moved(of, to, event.data.calendar);
        return;
      case 'CaseReopened':
        this.due = event.data.due;
        this.outcome = null;
        this.prolongations.length = 0;
        return;
      case 'ResultIssued':
      case 'AcceptanceRefused':
      case 'ApplicationWithdrawn':
        this.endStep(at);
        for (const term of this.running()) term.ended = true;
        return;
      default:
    }
  }

  /** A refusal does not fulfil the term for the favourable result, and is not late by it either. */
  private reached(event: CaseEvent, at: string): void {
    if (turnsToRefusal(event)) {
      for (const term of this.running()) term.ended ||= term.started.outcome === 'favourable';
    }
    const goal = termGoalOf(event);
    for (const term of this.running().filter(({ started }) => started.goal === goal)) {
      const { outcome } = term.started;
      if (outcome === null || this.outcome === null || outcome === this.outcome) term.fulfilledAt = at;
      else term.ended = true;
    }
  }

  private running(): TermCourse[] {
    return this.terms.filter(({ fulfilledAt, ended }) => fulfilledAt === null && !ended);
  }

  /** What runs already begins anew. */
  private begin(started: TermCourse['started']): void {
    const again = this.terms.findIndex((term) => term.started.code === started.code && term.fulfilledAt === null);
    if (again >= 0) this.terms.splice(again, 1);
    this.terms.push({ started, due: started.due, fulfilledAt: null, ended: false });
  }

  private resumed({ due, stepDue, terms }: CaseEventOf<'TermResumed'>['data']): void {
    this.due = due;
    this.stepDue(stepDue);
    for (const { code, due: termDue } of terms) this.termDue(code, termDue);
  }

  private moved(of: string, dueAt: string, calendar: string): void {
    const step = this.steps.at(-1)?.due;
    if (of === 'case') this.due = this.due && { ...this.due, dueAt, calendar };
    else if (of === 'step') this.stepDue(step ? { ...step, dueAt, calendar } : null);
    else this.termDue(of, { dueAt, calendar });
  }

  private stepDue(due: StepDue | null): void {
    const step = this.steps.at(-1);
    if (step) step.due = due;
  }

  private termDue(code: string, due: Partial<StepDue>): void {
    for (const term of this.running()) if (term.started.code === code) term.due = { ...term.due, ...due };
  }

  private endStep(at: string): void {
    const step = this.steps.at(-1);
    if (step) step.endedAt ??= at;
  }
}
