import { DomainError } from '#platform/domain-error';
import type { OfficerRole } from '#identity';
import type { Activity } from '#regulations';
import { holdsRole, type Act, type ActingOfficer } from './act.js';
import type { CaseFile, OpenCase } from './case-file.js';
import {
  activityNotInEdition,
  caseClosed,
  caseNotFound,
  lateEntryNeedsReason,
  notTheAssignedExecutor,
  notTheCurrentActivity,
  notYourBody,
  notYourRole,
  occurredBeforePreviousAct,
  occurredInFuture,
} from './refusals.js';

/**
 * Lets the activity pass only when it is due now and the officer is the one to do it: the role of the current step, in
 * the right body and, where an executor is named, that executor. Checks the act's times as well.
 */
export function requireTurn(file: CaseFile, activity: Activity, act: Act): OpenCase {
  const open = requireOpen(file);
  if (!holdsActivity(open, activity)) throw activityNotInEdition(activity);
  requireOfficer(open, act.officer);
  const expected = open.step.remaining[0] ?? null;
  if (expected !== activity) throw notTheCurrentActivity(activity, expected);
  requireTimes(open, act);
  return open;
}

export function requireOpen(file: CaseFile): OpenCase {
  switch (file.status) {
    case 'none':
      throw caseNotFound();
    case 'closed':
      throw caseClosed();
    case 'open':
      return file;
  }
}

export function holdsActivity(file: Pick<OpenCase, 'procedure'>, activity: Activity): boolean {
  return file.procedure.steps.some((step) => step.activities.includes(activity));
}

type Situation = Pick<OpenCase, 'executorId' | 'providerId' | 'intakeBodyId' | 'administrationId'> & {
  readonly step: Pick<OpenCase['step'], 'role' | 'bodyId'>;
};

/** Whether it is the officer's turn in the current step. */
export function requireOfficer(file: Situation, officer: ActingOfficer): void {
  if (!isParticipant(file, officer.bodyId)) throw notYourBody();
  if (!holdsRole(officer, file.step.role)) throw notYourRole(file.step.role);
  if (file.step.bodyId !== officer.bodyId) throw notYourBody();
  const named = file.step.role === 'executor' ? file.executorId : null;
  if (named !== null && named !== officer.officerId) throw notTheAssignedExecutor();
}

export function isTurn(file: Situation, officer: ActingOfficer): boolean {
  try {
    requireOfficer(file, officer);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

export function isParticipant(file: Situation, bodyId: string): boolean {
  return [file.providerId, file.intakeBodyId, file.administrationId].includes(bodyId);
}

/** `occurredAt` is never in the future, never before the previous act, and explained when entered on a later day. */
export function requireTimes(file: Pick<OpenCase, 'lastActAt' | 'zone'>, act: Act): void {
  requireEntryTimes(file.zone, act);
  if (act.occurredAt < file.lastActAt) throw occurredBeforePreviousAct(file.lastActAt);
}

export function requireEntryTimes(zone: string, act: Act): void {
  if (act.occurredAt > act.now) throw occurredInFuture();
  const enteredLater = act.legalTime.localDay(act.occurredAt, zone) < act.legalTime.localDay(act.now, zone);
  if (enteredLater && act.lateReason === null) throw lateEntryNeedsReason();
}

/** Which of an officer's roles an act is done in: that of the current step where he holds it. */
export function actingRole(file: CaseFile, roles: readonly OfficerRole[]): OfficerRole {
  const due = file.status === 'open' ? roles.find((role) => role === file.step.role) : undefined;
  return due ?? roles[0] ?? 'auditor';
}
