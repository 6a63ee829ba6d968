import type { Personal } from '#personal-data';
import type { Citation, Term } from '#regulations';
import type { Place } from '#legal-time';

export type PartyRole = 'applicant' | 'representative' | 'spouse' | 'child';

/** What is known of a person. An IIN may be absent (foreigner, newborn); a date is `YYYY-MM-DD`. */
export interface PersonDetails {
  readonly fullName: string;
  readonly iin: string | null;
  readonly birthDate: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** A person in a case under a surrogate id of this case alone: an IIN is no permanent key. */
export interface Party {
  readonly subjectId: string;
  readonly role: PartyRole;
  readonly details: Personal<PersonDetails>;
}

/** A document handed in: by the edition's code, or in the clerk's words where the edition has no list. */
export interface HandedInDocument {
  readonly code: string | null;
  readonly words: Personal<string> | null;
  readonly form: 'original' | 'copy' | 'electronic';
}

/** Why acceptance is refused: a document is not there, or no longer valid. Named like one handed in. */
export interface FaultyDocument {
  readonly code: string | null;
  readonly words: Personal<string> | null;
  readonly fault: 'missing' | 'expired';
}

/** On what the act rests: a step of the edition, or our practice where no text speaks. */
export interface Basis {
  readonly step: number | null;
  readonly citation: Citation | null;
  readonly practice: boolean;
}

/** Part of every act: when it happened, why it is entered late, and on what it rests. */
export interface Acted {
  readonly occurredAt: string;
  readonly lateReason: Personal<string> | null;
  readonly basis: Basis;
}

export interface CaseDue {
  readonly dueAt: string;
  readonly startedAt: string;
  readonly calendar: string;
  /** `overall-term`: the edition states one. `sum-of-steps`: it states none, so the steps in a row decide. */
  readonly rule: 'overall-term' | 'sum-of-steps';
  readonly term: Term | null;
  readonly place: Place;
}

/** An accreditation (or another entry of a register) that an application asks to prolong. Days are legal days `YYYY-MM-DD`. */
export interface Prolonged {
  /** Number of its entry in our register; `null` when it stands in none of ours. */
  readonly entry: string | null;
  readonly endsOn: string;
  /** The last day on which the application was in time. */
  readonly latestFiling: string;
  /** Filed after that day. No text lets it be refused for that alone, so it is taken in and marked. */
  readonly late: boolean;
}

export interface StepDue {
  readonly dueAt: string;
  readonly calendar: string;
  readonly term: Term;
  readonly place: Place;
}

/** A reason for a refusal: a code of the edition's list, or the officer's words citing the Standard's item. */
export interface CitedGround {
  readonly code: string | null;
  readonly standardItem: number | null;
  readonly words: Personal<string> | null;
}

export type Outcome = 'favourable' | 'refusal';

/** One document of a result. */
export interface DraftedPart {
  readonly code: string;
  readonly text: Personal<string>;
}

export interface InspectionAct {
  readonly inspectedOn: string;
  readonly findings: Personal<string>;
  readonly conditionsSuitable: boolean;
}

/** Verdict of the signature port, kept with the act. */
export interface SignatureRecord {
  readonly contentHash: string;
  readonly algorithm: string;
  readonly signature: string;
  readonly signedBy: string;
  /** `built-in` signatures are not an electronic digital signature in the law's sense. */
  readonly kind: 'built-in' | 'eds';
}
