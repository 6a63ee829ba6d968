import type { ActingOfficer } from '#cases';
import type { ComplaintFile, PendingComplaint } from './complaint-file.js';
import { complaintActions, holdsRoleFor, type ComplaintAction } from './complaint-roles.js';
import { reachesReview } from './review-complaint.js';

/**
 * What the officer may do with the complaint: the same rules the decisions apply, but for the hour. What was done in time may
 * be entered later.
 */
export function allowedActions(file: ComplaintFile, officer: ActingOfficer): ComplaintAction[] {
  if (file.status === 'none' || file.status === 'decided' || officer.bodyId !== file.providerId) return [];
  return complaintActions.filter((action) => holdsRoleFor(action, officer) && isOpenFor(action, file, officer));
}

/** He is to answer as the provider's head, were it not complained of what he made himself (АППК 97(2)). */
export function isBarredFromAnswer(file: ComplaintFile, officer: ActingOfficer): boolean {
  return (
    file.status === 'filed' &&
    officer.bodyId === file.providerId &&
    holdsRoleFor('answer-complaint', officer) &&
    awaitsAnswer(file) &&
    file.officials.includes(officer.officerId)
  );
}

function awaitsAnswer({ status, addressee }: PendingComplaint): boolean {
  return status === 'filed' && addressee !== 'reviewing-body';
}

function isOpenFor(action: ComplaintAction, file: PendingComplaint, { officerId }: ActingOfficer): boolean {
  switch (action) {
    case 'forward-complaint':
    case 'satisfy-complaint':
      return file.status !== 'forwarded';
    case 'answer-complaint':
      return awaitsAnswer(file) && !file.officials.includes(officerId);
    case 'record-review':
      return reachesReview(file);
  }
}
