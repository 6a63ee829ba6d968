import type { Edition, Term } from '#regulations';
import type { PinnedTerm } from '../domain/complaint-events.js';
import type { ComplaintTerms } from '../domain/file-complaint.js';
import { complaintLawOn, lawTerm, type LawTerm } from './complaint-law.js';

/**
 * The terms of a complaint filed on a day: those of the edition's own text where it has them, of general law elsewhere. In how
 * many months it may be filed only general law says.
 */
export function complaintTermsOn(
  day: string,
  { complaint }: Pick<Edition, 'complaint'>,
  appealInformation: boolean,
): ComplaintTerms {
  const law = complaintLawOn(day);
  const withoutInformation = appealInformation ? null : lawTerm(law, 'complaintFilingWithoutAppealInformation');
  return {
    law: law.id,
    filing: ofLaw(withoutInformation ?? lawTerm(law, 'complaintFiling')),
    forwarding: complaint ? ofText(complaint.forward) : ofLaw(lawTerm(law, 'complaintForwarding')),
    atProvider: complaint ? ofText(complaint.atProvider) : ofLaw(lawTerm(law, 'complaintReviewAtProvider')),
    review: complaint ? ofText(complaint.atReviewingBody) : ofLaw(lawTerm(law, 'complaintReview')),
  };
}

function ofLaw(term: LawTerm | null): PinnedTerm | null {
  return term && { ...term, citation: null };
}

/** The rules speak of working days alone. */
function ofText({ value, citation }: Term): PinnedTerm {
  return { value, unit: 'working-day', law: null, citation: citation ?? null };
}
