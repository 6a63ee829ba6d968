import type { ActingOfficer } from '#cases';
import type { OfficerRole } from '#identity';
import { notYourBody, notYourRole } from './refusals.js';

/** Acts on a complaint, as the API names them: whoever may consider it does so before it is sent on. */
export const complaintActions = [
  'answer-complaint',
  'forward-complaint',
  'satisfy-complaint',
  'record-review',
] as const;
export type ComplaintAction = (typeof complaintActions)[number];

/** Who does what. The rules name the provider's head and the official complained of; who takes in and sends is practice. */
export const complaintRoles = {
  'file-complaint': ['clerk', 'head', 'executor', 'authorised-officer'],
  'forward-complaint': ['clerk', 'head', 'authorised-officer'],
  'satisfy-complaint': ['head', 'authorised-officer'],
  'answer-complaint': ['head'],
  'record-review': ['clerk', 'head', 'authorised-officer'],
} as const satisfies Readonly<Record<ComplaintAction | 'file-complaint', readonly OfficerRole[]>>;

type Holder = Pick<ActingOfficer, 'roles'>;

export function holdsRoleFor(action: keyof typeof complaintRoles, { roles }: Holder): boolean {
  const wanted: readonly OfficerRole[] = complaintRoles[action];
  return roles.some((role) => wanted.includes(role));
}

/** Which of an officer's roles the act is done in. */
export function roleFor(action: keyof typeof complaintRoles, { roles }: Holder): OfficerRole {
  const wanted: readonly OfficerRole[] = complaintRoles[action];
  return roles.find((role) => wanted.includes(role)) ?? wanted[0] ?? 'clerk';
}

export function requireOfficer(
  action: keyof typeof complaintRoles,
  { providerId }: { readonly providerId: string },
  officer: ActingOfficer,
): void {
  if (officer.bodyId !== providerId) throw notYourBody();
  if (!holdsRoleFor(action, officer)) throw notYourRole(complaintRoles[action][0]);
}
