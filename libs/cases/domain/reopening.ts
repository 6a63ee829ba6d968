import type { Activity } from '#regulations';
import { personal } from '#personal-data/personal';
import { timesOf, type Act } from './act.js';
import { requireCase } from './beside.js';
import type { CaseDue, CaseEvent } from './case-events.js';
import type { CaseFile, ClosedCase } from './case-state.js';
import type { Procedure, ProcedureStep } from './procedure.js';
import { notYourBody, refused } from './refusals.js';
import { caseDue, startStep } from './steps.js';

export interface ReopenCaseInput {
  readonly complaintId: string;
  /** The step that is done again, see {@link repetitionOf}. */
  readonly toStep: number;
  readonly reason: string;
  readonly act: Act;
}

/**
 * A complaint was upheld: the case is examined again. No text says in what time; by our practice the edition's term runs anew
 * from the reopening. It follows from an act in another record, so it is never late by itself and never before the case's
 * last act.
 */
export function reopenCase(file: CaseFile, { complaintId, toStep, reason, act }: ReopenCaseInput): CaseEvent[] {
  const closed = requireClosed(file);
  if (act.officer.bodyId !== closed.providerId) throw notYourBody();
  if (closed.reopenedBy.includes(complaintId)) throw refused('reopened-by-this-complaint');
  const repetition = repetitionOf(closed);
  if (repetition?.step.no !== toStep) throw refused('nothing-to-repeat', { step: String(toStep) });
  const { step, from } = repetition;
  const at = act.occurredAt < closed.lastActAt ? closed.lastActAt : act.occurredAt;
  const started = startStep(closed, step, at, act.legalTime);
  return [
    {
      type: 'CaseReopened',
      data: {
        ...timesOf(closed.textSubjectId, act),
        occurredAt: at,
        basis: { step: step.no, citation: null, practice: true },
        complaintId,
        toStep: step.no,
        reason: personal(closed.textSubjectId, reason),
        due: dueAnew(closed, step, at, act),
      },
    },
    {
      type: 'StepStarted',
      data: { ...started.data, activities: step.activities.slice(step.activities.indexOf(from)) },
    },
  ];
}

function requireClosed(file: CaseFile): ClosedCase {
  const existing = requireCase(file);
  if (existing.status === 'open') throw refused('case-still-open');
  return existing;
}

export interface Repetition {
  readonly step: ProcedureStep;
  /** The activity of the step to begin again with. */
  readonly from: Activity;
}

/**
 * Where a closed case begins again: after a refused acceptance with the registration, after a result with what led to it.
 * `null` where nothing is to be repeated: the applicant took the application back.
 */
export function repetitionOf({ closedBy, procedure }: Pick<ClosedCase, 'closedBy' | 'procedure'>): Repetition | null {
  switch (closedBy) {
    case 'withdrawn':
      return null;
    case 'acceptance-refused':
      return within(procedure, 'register', ['register']);
    case 'issued':
      return within(procedure, 'draft', ['examine', 'draft']) ?? within(procedure, 'decide', ['decide']);
  }
}

function within({ steps }: Procedure, holds: Activity, begins: readonly Activity[]): Repetition | null {
  const step = steps.find(({ activities }) => activities.includes(holds));
  const from = step?.activities.find((activity) => begins.includes(activity));
  return step && from ? { step, from } : null;
}

/** The edition's overall term, or what is left of its steps in a row. */
function dueAnew({ procedure, channel, zone }: ClosedCase, step: ProcedureStep, at: string, act: Act): CaseDue | null {
  return caseDue(fromStep(procedure, step.no), channel, at, zone, act.legalTime);
}

/** The procedure as a case goes through it again from the step on. */
export function fromStep(procedure: Procedure, step: number): Procedure {
  return { ...procedure, steps: procedure.steps.filter(({ no }) => no >= step) };
}
