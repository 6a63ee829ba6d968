import type { OfficerFilter } from '../../api/admin-queries';
import type { OfficerRole } from '../../api/views';

/** Every role an account can hold, in the order in which they act on a case. */
export const officerRoles = [
  'clerk',
  'head',
  'executor',
  'authorised-officer',
  'administration',
  'operator',
  'portal-gateway',
  'ict-officer',
  'auditor',
  'administrator',
] as const satisfies readonly OfficerRole[];

/** What the address asks the API for. */
export function officerFilterOf(params: URLSearchParams): OfficerFilter {
  const bodyId = params.get('bodyId');
  const role = officerRoles.find((one) => one === params.get('role'));
  return { ...(bodyId && { bodyId }), ...(role && { role }) };
}

export function wordsOf(params: URLSearchParams): string {
  return params.get('words') ?? '';
}
