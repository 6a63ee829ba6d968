import type { Activity, Channel, Role } from '#regulations';
import type { Place } from '#legal-time';
import type { Act, LegalTime } from './act.js';
import type { CaseDue, CaseEventOf, StepDue } from './case-events.js';
import type { OpenCase } from './case-file.js';
import type { Procedure, ProcedureStep } from './procedure.js';
import { refused } from './refusals.js';

export type StepStarted = CaseEventOf<'StepStarted'>;

type Bodies = Pick<OpenCase, 'providerId' | 'intakeBodyId' | 'administrationId' | 'handout' | 'zone'>;

/** The event that opens the next step when `activity` was the last of the current one; nothing otherwise. */
export function advance(file: OpenCase, act: Act): StepStarted[] {
  if (file.step.remaining.length > 1) return [];
  const next = file.procedure.steps.find((step) => step.no > file.step.no);
  return next ? [startStep(file, next, act.occurredAt, act.legalTime)] : [];
}

/** A step's norm starts when the previous step ends (domain.md §4). */
export function startStep(bodies: Bodies, step: ProcedureStep, startedAt: string, legalTime: LegalTime): StepStarted {
  const role = roleOf(step, bodies.handout);
  return {
    type: 'StepStarted',
    data: {
      step: step.no,
      role,
      bodyId: bodyOf(role, bodies),
      activities: step.activities,
      startedAt,
      due: stepDue(step, role, startedAt, bodies.zone, legalTime),
      rework: false,
    },
  };
}

/** Rework gives no new time beyond the case's: the step's norm again, but never past the case's due date. Our practice. */
export function restartStep(file: OpenCase, step: ProcedureStep, from: Activity, act: Act): StepStarted {
  const started = startStep(file, step, act.occurredAt, act.legalTime);
  const due = notAfter(started.data.due, file.due);
  const activities = step.activities.slice(step.activities.indexOf(from));
  return { type: 'StepStarted', data: { ...started.data, activities, due, rework: true } };
}

/** The step's due date, but no later than the case's. */
export function notAfter(step: StepDue | null, due: CaseDue | null): StepDue | null {
  return step && due && due.dueAt < step.dueAt ? { ...step, dueAt: due.dueAt } : step;
}

/** The overall term from hand-in; where the text states none, the last step's due date is the case's (domain.md §7). */
export function caseDue(
  procedure: Procedure,
  channel: Channel,
  startedAt: string,
  zone: string,
  legalTime: LegalTime,
): CaseDue | null {
  const place: Place = channel === 'portal' || channel === 'city-portal' ? 'portal' : 'provider';
  const { term } = procedure;
  if (term === null) return dueOfStepsInARow(procedure, place, startedAt, zone, legalTime);
  const deadline = legalTime.deadline({ from: startedAt, amount: term.value, unit: term.unit, place, zone });
  return { ...deadline, startedAt, rule: 'overall-term', term, place };
}

function dueOfStepsInARow(
  procedure: Procedure,
  place: Place,
  startedAt: string,
  zone: string,
  legalTime: LegalTime,
): CaseDue | null {
  let last: StepDue | null = null;
  for (const step of procedure.steps) {
    last = stepDue(step, step.role, last?.dueAt ?? startedAt, zone, legalTime);
    if (last === null) return null;
  }
  if (last === null) return null;
  return { dueAt: last.dueAt, calendar: last.calendar, startedAt, rule: 'sum-of-steps', term: null, place };
}

/** When a step is due by its own norm; `null` where the text gives it none. */
export function stepDue(
  step: ProcedureStep,
  role: Role,
  startedAt: string,
  zone: string,
  legalTime: LegalTime,
): StepDue | null {
  if (step.duration === null) return null;
  const place: Place = role === 'operator' ? 'state-corporation' : 'provider';
  const { value: amount, unit } = step.duration;
  return { ...legalTime.deadline({ from: startedAt, amount, unit, place, zone }), term: step.duration, place };
}

function roleOf(step: ProcedureStep, handout: Channel): Role {
  return step.roleByHandout?.[handout] ?? step.role;
}

function bodyOf(role: Role, bodies: Bodies): string {
  switch (role) {
    case 'administration':
      if (bodies.administrationId === null) throw refused('administration-missing');
      return bodies.administrationId;
    case 'operator':
    case 'portal-gateway':
      return bodies.intakeBodyId;
    case 'clerk':
    case 'head':
    case 'executor':
    case 'authorised-officer':
    case 'system':
      return bodies.providerId;
  }
}
