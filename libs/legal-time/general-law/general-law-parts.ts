import type { LocalizedText } from '#regulations';
import type { Certainty } from '../calendar/calendar-data.js';

/** Terms that general procedure law sets where no special rule does. */
export const GENERAL_TERMS = [
  'hearingNotice',
  'objection',
  'oralHearingRequest',
  'protocolSigning',
  'protocolRemarks',
  'caseAccess',
  'procedureTerm',
  'prolongationCeiling',
  'prolongationNotice',
  'intakeDefectsReturn',
  'forwarding',
  'complaintFiling',
  'complaintFilingWithoutAppealInformation',
  'complaintForwarding',
  'complaintReview',
  'complaintReviewAtProvider',
  'complaintReferralBack',
] as const;
export type GeneralTermCode = (typeof GENERAL_TERMS)[number];

/** Rules that are no number: how terms are counted, what silence means, when an act takes effect. */
export const GENERAL_RULES = [
  'countingStart',
  'lastDayOff',
  'afterHoursFiling',
  'monthEnd',
  'silence',
  'effect',
  'complaintReviewExtension',
  'complaintSilence',
  'missedComplaintTerm',
  'complaintEffect',
] as const;
export type GeneralRuleCode = (typeof GENERAL_RULES)[number];

/** From what a term is counted; `administrative-act` is counted back from: so much must remain before it. */
export const TERM_ORIGINS = [
  'administrative-act',
  'preliminary-decision-received',
  'hearing',
  'protocol-read',
  'access-request',
  'receipt',
  'registration',
  'prolongation-decision',
  'prolongation',
  'end-of-time-for-defects',
  'knowledge-of-act',
  'complaint-receipt',
  'complaint-registration',
  'complaint-decision',
] as const;
export type TermOrigin = (typeof TERM_ORIGINS)[number];

export const GENERAL_UNITS = ['working-day', 'month'] as const;
export type GeneralUnit = (typeof GENERAL_UNITS)[number];

interface Sourced {
  /** Code of one of the period's acts. */
  readonly act: string;
  /** Article and part, e.g. `73(1)`; `п. 38` where the act has points. */
  readonly article: string;
  readonly certainty: Certainty;
  readonly source: string;
}

/** Nobody guesses: the value is `null`, and why. */
export interface NotKnown {
  readonly value: null;
  readonly reason: LocalizedText;
  /** What the system goes by all the same, as explanations cite it; `null` = by nothing. */
  readonly practice: string | null;
}

export interface KnownTerm extends Sourced {
  readonly value: number;
  readonly unit: GeneralUnit;
  readonly from: TermOrigin;
  /** What the figure alone does not say. */
  readonly note: LocalizedText | null;
}

export interface KnownRule extends Sourced {
  /** Stable code of what the rule says, e.g. `next-working-day`. */
  readonly value: string;
  /** The rule in our words. */
  readonly text: LocalizedText;
}

/** An item of a list in the law: a ground, a kind of decision. */
export interface LegalItem {
  readonly no: string;
  readonly code: string;
  readonly title: LocalizedText;
}

export interface KnownList extends Sourced {
  readonly value: readonly LegalItem[];
}

export type Titled<T> = T & { readonly title: LocalizedText };

export interface GeneralAct {
  readonly code: string;
  readonly title: LocalizedText;
  /** As citations print it, e.g. `АППК`. */
  readonly short: string;
  readonly number: string;
  readonly date: string;
  /** The law whose edition this is; `null` = as first in force. */
  readonly editionOf: { readonly number: string; readonly date: string } | null;
  readonly source: string;
}
