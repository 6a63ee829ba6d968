import { DomainError } from '#platform/domain-error';

export const caseNotFound = (): DomainError => new DomainError('not-found', 'case-not-found');
export const outageNotFound = (): DomainError => new DomainError('not-found', 'outage-not-found');
export const notYourBody = (): DomainError => new DomainError('forbidden', 'not-your-body');
export const notYourRole = (required: string): DomainError =>
  new DomainError('forbidden', 'not-your-role', { required });

export const occurredInFuture = (): DomainError => new DomainError('refused', 'occurred-in-future');
export const occurredBeforePreviousAct = (previous: string): DomainError =>
  new DomainError('refused', 'occurred-before-previous-act', { previous });
export const lateEntryNeedsReason = (): DomainError => new DomainError('refused', 'late-entry-needs-reason');

/** A rule of the outage record says no. */
export const refused = (code: string): DomainError => new DomainError('refused', code);
