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

function isOpenFor(action: ComplaintAction, file: PendingComplaint, { officerId }: ActingOfficer): boolean {
  switch (action) {
    case 'forward-complaint':
    case 'satisfy-complaint':
      return file.status !== 'forwarded';
    case 'answer-complaint':
      return file.status === 'filed' && file.addressee !== 'reviewing-body' && !file.officials.includes(officerId);
    case 'record-review':
      return reachesReview(file);
  }
}
