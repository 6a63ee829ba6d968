import { DomainError } from '#platform/domain-error';
import type { JsonValue } from '#event-store';
import type { Activity, LocalizedText } from '#regulations';

export const caseNotFound = (): DomainError => new DomainError('not-found', 'case-not-found');
export const caseClosed = (): DomainError => new DomainError('refused', 'case-closed');
export const caseExists = (): DomainError => new DomainError('refused', 'case-exists');

export const activityNotInEdition = (activity: string): DomainError =>
  new DomainError('refused', 'activity-not-in-edition', { activity });
export const notTheCurrentActivity = (activity: Activity, expected: Activity | null): DomainError =>
  new DomainError('refused', 'not-the-current-activity', { activity, expected });
export const notYourRole = (required: string): DomainError =>
  new DomainError('forbidden', 'not-your-role', { required });
export const notYourBody = (): DomainError => new DomainError('forbidden', 'not-your-body');
export const notTheAssignedExecutor = (): DomainError => new DomainError('forbidden', 'not-the-assigned-executor');

export const occurredInFuture = (): DomainError => new DomainError('refused', 'occurred-in-future');
export const occurredBeforePreviousAct = (previous: string): DomainError =>
  new DomainError('refused', 'occurred-before-previous-act', { previous });
export const lateEntryNeedsReason = (): DomainError => new DomainError('refused', 'late-entry-needs-reason');

/** A rule of the case says no. */
export const refused = (code: string, details: Readonly<Record<string, JsonValue>> = {}): DomainError =>
  new DomainError('refused', code, details);

/** Codes for machines, titles for the reader's sentence. */
export function refusedFor(
  code: string,
  concerned: readonly { readonly code: string; readonly title: LocalizedText }[],
): DomainError {
  return refused(code, {
    codes: concerned.map((each) => each.code),
    titles: concerned.map(({ title: { kk, ru, en } }) => ({ kk, ru, en })),
  });
}
