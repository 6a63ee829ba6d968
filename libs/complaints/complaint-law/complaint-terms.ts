import type { Edition, Term } from '#regulations';
import type { PinnedTerm } from '../domain/complaint-events.js';
import type { ComplaintTerms } from '../domain/file-complaint.js';
import { complaintLawOn, type LawTerm } from './complaint-law.js';

/**
 * The terms of a complaint filed on a day: those of the edition's own text where it has them, of general law elsewhere. In how
 * many months it may be filed only general law says.
 */
export function complaintTermsOn(
  day: string,
  { complaint }: Pick<Edition, 'complaint'>,
  appealInformation: boolean,
): ComplaintTerms {
  const { id, terms } = complaintLawOn(day);
  const withoutInformation = appealInformation ? null : terms.complaintFilingWithoutAppealInformation;
  return {
    law: id,
    filing: ofLaw(withoutInformation ?? terms.complaintFiling),
    forwarding: complaint ? ofText(complaint.forward) : ofLaw(terms.complaintForwarding),
    atProvider: complaint ? ofText(complaint.atProvider) : ofLaw(terms.complaintReviewAtProvider),
    review: complaint ? ofText(complaint.atReviewingBody) : ofLaw(terms.complaintReview),
  };
}

function ofLaw(term: LawTerm | null): PinnedTerm | null {
  return term && { ...term, citation: null };
}

/** The rules speak of working days alone. */
function ofText({ value, citation }: Term): PinnedTerm {
  return { value, unit: 'working-day', law: null, citation: citation ?? null };
}
