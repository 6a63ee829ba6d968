import type { Personal } from '#personal-data';
import type { Activity, Answer, Channel, Citation, Role, Term } from '#regulations';
import type { Place } from '#legal-time';
import type { BranchEvent } from './branch-events.js';
import type { Procedure } from './procedure.js';
import type { TermEvent } from './term-events.js';

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

export type CaseEvent =
  | {
      readonly type: 'ApplicationSubmitted';
      readonly data: Acted & {
        readonly caseId: string;
        readonly procedure: Procedure;
        readonly service: string;
        readonly jurisdiction: string;
        readonly providerId: string;
        readonly intakeBodyId: string;
        readonly administrationId: string | null;
        readonly zone: string;
        readonly channel: Channel;
        readonly handout: Channel;
        readonly parties: readonly Party[];
        /** Subject whose key seals the case's free texts: erased together with any party. */
        readonly textSubjectId: string;
        readonly documents: readonly HandedInDocument[];
        /** What was answered to the edition's questions: it decides which documents and data are asked for. */
        readonly answers: readonly Answer[];
        /** The applicant's consent to the use of his data; `null` where the edition asks for none. */
        readonly consent: boolean | null;
        /** Conditions of the channel's electronic flow that the gateway or operator found fulfilled, by their codes. */
        readonly flowPassed: readonly string[];
        readonly due: CaseDue | null;
        /** The edition had been repealed when the case was entered: what is entered is history. */
        readonly archive: boolean;
      };
    }
  | {
      readonly type: 'StepStarted';
      readonly data: {
        readonly step: number;
        readonly role: Role;
        readonly bodyId: string;
        readonly activities: readonly Activity[];
        readonly startedAt: string;
        readonly due: StepDue | null;
        readonly rework: boolean;
      };
    }
  | {
      readonly type: 'AcceptanceRefused';
      readonly data: Acted & {
        readonly receiptNumber: string;
        readonly missing: readonly HandedInDocument[];
        readonly reason: Personal<string>;
      };
    }
  | {
      readonly type: 'ApplicationRegistered';
      readonly data: Acted & {
        readonly incomingNumber: string;
        readonly packageComplete: boolean;
        readonly paperNumber: string | null;
        /** Set where the registering officer examines the case himself. */
        readonly executorId: string | null;
      };
    }
  | { readonly type: 'ForwardedToHead'; readonly data: Acted }
  | {
      readonly type: 'ExecutorAssigned';
      readonly data: Acted & { readonly executorId: string; readonly resolution: Personal<string> | null };
    }
  | {
      readonly type: 'ExaminationRecorded';
      readonly data: Acted & { readonly findings: Personal<string>; readonly inspectionAct: InspectionAct | null };
    }
  | {
      readonly type: 'ResultDrafted';
      readonly data: Acted & {
        readonly outcome: Outcome;
        readonly resultCode: string;
        readonly grounds: readonly CitedGround[];
        /** Hash of the drafted content: what a signature covers. */
        readonly contentHash: string;
        readonly text: Personal<string>;
        readonly salt: Personal<string>;
      };
    }
  | {
      readonly type: 'ReturnedForRework';
      readonly data: Acted & { readonly toStep: number; readonly reason: Personal<string> };
    }
  | { readonly type: 'SubmittedForDecision'; readonly data: Acted }
  | {
      readonly type: 'DecisionMade';
      readonly data: Acted & {
        readonly outcome: Outcome;
        readonly resultCode: string;
        readonly grounds: readonly CitedGround[];
        readonly decisionNumber: string;
        readonly decidedOn: string;
      };
    }
  | { readonly type: 'ResultSigned'; readonly data: Acted & { readonly signature: SignatureRecord } }
  | { readonly type: 'ResultRegistered'; readonly data: Acted & { readonly resultNumber: string } }
  | {
      readonly type: 'ResultIssued';
      readonly data: Acted & {
        readonly channel: Channel;
        readonly receivedBy: Personal<string> | null;
        readonly outcome: Outcome;
      };
    }
  | { readonly type: 'ApplicationWithdrawn'; readonly data: Acted & { readonly reason: Personal<string> } }
  | {
      readonly type: 'PersonErased';
      readonly data: Acted & { readonly subjectIds: readonly string[]; readonly ground: string };
    }
  | BranchEvent
  | TermEvent;

export type CaseEventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
