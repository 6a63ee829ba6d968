import { DomainError } from '#platform/domain-error';

export const caseNotFound = (): DomainError => new DomainError('not-found', 'case-not-found');
export const complaintNotFound = (): DomainError => new DomainError('not-found', 'complaint-not-found');
export const notYourBody = (): DomainError => new DomainError('forbidden', 'not-your-body');
export const notYourRole = (required: string): DomainError =>
  new DomainError('forbidden', 'not-your-role', { required });
/** АППК 97(2): nobody decides on a complaint against himself. */
export const officialComplainedOf = (): DomainError => new DomainError('forbidden', 'official-complained-of');

export const occurredInFuture = (): DomainError => new DomainError('refused', 'occurred-in-future');
export const occurredBeforePreviousAct = (previous: string): DomainError =>
  new DomainError('refused', 'occurred-before-previous-act', { previous });
export const lateEntryNeedsReason = (): DomainError => new DomainError('refused', 'late-entry-needs-reason');

/** A rule of the complaint says no. */
export const refused = (code: string, details: Readonly<Record<string, string>> = {}): DomainError =>
  new DomainError('refused', code, details);
