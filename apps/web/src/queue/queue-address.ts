import type { QueueFilter } from '../api/case-queries';
import type { Activity, CaseAction, QueueItem } from '../api/views';

/** In the order in which a case meets them. */
export const activities = [
  'register',
  'forward',
  'assign',
  'examine',
  'draft',
  'submit-for-decision',
  'decide',
  'sign',
  'register-result',
  'issue',
] as const satisfies readonly Activity[];

export const dueWindows = ['overdue', 'today', 'week'] as const;

/** What the list is narrowed to stands in the address, so that it can be kept and sent on. */
export function queueFilterOf(params: URLSearchParams): QueueFilter {
  const activity = activities.find((one) => one === params.get('activity'));
  const due = dueWindows.find((one) => one === params.get('due'));
  const service = params.get('service') ?? '';
  const whose = params.get('whose') ?? '';
  return {
    ...(activity && { activity }),
    ...(service !== '' && { service }),
    ...(due && { due }),
    ...(whose !== '' && { whose }),
  };
}

export function queueAddress(filter: { readonly [Name in keyof QueueFilter]: QueueFilter[Name] | undefined }): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query === '' ? '/' : `/?${query}`;
}

/** The case as whoever's turn it is opens it: for one who is away, with his id. */
export function caseAddress(
  { caseId, actingFor }: Pick<QueueItem, 'caseId' | 'actingFor'>,
  action?: CaseAction,
): string {
  const query = new URLSearchParams({
    ...(action !== undefined && { do: action }),
    ...(actingFor !== null && { for: actingFor.id }),
  }).toString();
  return query === '' ? `/cases/${caseId}` : `/cases/${caseId}?${query}`;
}
