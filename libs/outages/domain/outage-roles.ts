import type { ActingOfficer } from '#cases';
import type { OfficerRole } from '#identity';
import type { OpenOutage, OutageRecord } from './outage-record.js';
import { notYourBody, notYourRole } from './refusals.js';

/** Acts on the record of an outage, as the API names them. */
export const outageActions = ['link-cases', 'draw-up-record', 'sign-record', 'record-restoration'] as const;
export type OutageAction = (typeof outageActions)[number];

const anybody = ['clerk', 'head', 'executor', 'authorised-officer'] as const;

/** The text names who is told, who draws the record up and that the provider signs it; who tells is any officer of it. */
export const outageRoles = {
  'report-outage': [...anybody, 'ict-officer'],
  'link-cases': anybody,
  'draw-up-record': ['ict-officer'],
  'sign-record': ['head'],
  'record-restoration': ['ict-officer', ...anybody],
} as const satisfies Readonly<Record<OutageAction | 'report-outage', readonly OfficerRole[]>>;

type Holder = Pick<ActingOfficer, 'roles'>;

export function holdsRoleFor(action: keyof typeof outageRoles, { roles }: Holder): boolean {
  const wanted: readonly OfficerRole[] = outageRoles[action];
  return roles.some((role) => wanted.includes(role));
}

/** Which of an officer's roles the act is done in. */
export function roleFor(action: keyof typeof outageRoles, { roles }: Holder): OfficerRole {
  const wanted: readonly OfficerRole[] = outageRoles[action];
  return roles.find((role) => wanted.includes(role)) ?? wanted[0] ?? 'clerk';
}

export function requireOfficer(action: keyof typeof outageRoles, providerId: string, officer: ActingOfficer): void {
  if (officer.bodyId !== providerId) throw notYourBody();
  if (!holdsRoleFor(action, officer)) throw notYourRole(outageRoles[action][0]);
}

/** What the officer may do with the record: the same rules the decisions apply. */
export function allowedActions(outage: OutageRecord, officer: ActingOfficer): OutageAction[] {
  if (outage.status === 'none' || officer.bodyId !== outage.providerId) return [];
  return outageActions.filter((action) => holdsRoleFor(action, officer) && isOpenFor(action, outage));
}

function isOpenFor(action: OutageAction, { status, restoredAt }: OpenOutage): boolean {
  switch (action) {
    case 'link-cases':
    case 'draw-up-record':
      return status === 'reported';
    case 'sign-record':
      return status === 'drawn-up';
    case 'record-restoration':
      return restoredAt === null;
  }
}
