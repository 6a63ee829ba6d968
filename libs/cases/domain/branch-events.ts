import type { Personal } from '#personal-data';
import type { Acted, CaseDue, CitedGround, PersonDetails, StepDue } from './event-parts.js';

/** What a notice to the applicant is about. */
export type NoticeKind =
  'preliminary-decision' | 'hearing-moved' | 'result' | 'acceptance-refusal' | 'prolongation' | 'suspension';

/** Means that record the notice (АППК 66). */
export type NoticeChannel =
  'cabinet' | 'sms' | 'email' | 'registered-letter' | 'telephone-message' | 'in-person' | 'notification-point';

/** `declined`: it was held out to him in person, and he did not take it. */
export type NoticeOutcome = 'sent' | 'delivered' | 'failed' | 'declined';

/** Who took what was handed over in person. */
export type NoticeTaker = 'applicant' | 'representative';

/** `unavailable`: the source was down, which says nothing of the data. */
export type FetchOutcome = 'found' | 'not-found' | 'unavailable';

export interface ConclusionRequest {
  /** Unique in the case. */
  readonly id: string;
  /** Name of the state body asked. */
  readonly body: string;
  /** When it received the request. */
  readonly receivedAt: string;
  /** By when it has to answer, counted from its receipt of the request. */
  readonly due: StepDue;
}

export interface HearingAppointment {
  /** Instant of the hearing, ISO-8601 UTC. */
  readonly at: string;
  readonly place: string;
}

export type HearingForm = 'oral' | 'written' | 'video';

/** The chair takes remarks on the protocol in full, in part, or not (АППК 74). */
export type RemarksVerdict = 'accepted' | 'partly' | 'rejected';

/** Oral hearings leave a protocol, written ones none (АППК 73(3), 74). */
export interface HearingProtocol {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly chair: string;
  readonly secretary: string;
  readonly participants: Personal<string>;
  /** The question, the explanations, questions and answers. */
  readonly course: Personal<string>;
}

/** How a wrong entry is put right: the entry stays, this says what holds instead. */
export type Correction =
  | { readonly what: 'party-details'; readonly subjectId: string; readonly details: Personal<PersonDetails> }
  | { readonly what: 'paper-number'; readonly paperNumber: string }
  | { readonly what: 'in-words'; readonly words: Personal<string> };

export type FileKind = 'application/pdf' | 'image/jpeg' | 'image/png';

/** What may happen to a case beside its steps. */
export type BranchEvent =
  | {
      readonly type: 'DataFetched';
      readonly data: Acted & {
        /** Code of the edition's fetched data. */
        readonly source: string;
        readonly outcome: FetchOutcome;
        /** `by-hand`: entered by the officer; `gateway`: the answer of the source itself. */
        readonly means: 'by-hand' | 'gateway';
        readonly details: Personal<string> | null;
      };
    }
  | {
      readonly type: 'ChildTalkHeld';
      readonly data: Acted & {
        /** Legal day `YYYY-MM-DD`. */
        readonly heldOn: string;
        /** Surrogate id of the child among the parties. */
        readonly childId: string;
        readonly opinion: Personal<string>;
        readonly agrees: boolean | null;
      };
    }
  | {
      readonly type: 'ConclusionsRequested';
      readonly data: Acted & { readonly requests: readonly ConclusionRequest[] };
    }
  | {
      readonly type: 'ConclusionReceived';
      readonly data: Acted & {
        readonly request: string;
        readonly outcome: 'positive' | 'negative';
        readonly number: string | null;
        readonly late: boolean;
        readonly text: Personal<string>;
      };
    }
  | {
      readonly type: 'PreliminaryDecisionMade';
      readonly data: Acted & {
        readonly grounds: readonly CitedGround[];
        readonly text: Personal<string>;
        readonly hearing: HearingAppointment;
        /** The latest moment for the notice: so many working days before the term ends. `null` without a term. */
        readonly noticeDueAt: string | null;
        readonly late: boolean;
      };
    }
  | {
      readonly type: 'HearingMoved';
      readonly data: Acted & { readonly hearing: HearingAppointment; readonly reason: Personal<string> };
    }
  | {
      readonly type: 'ObjectionReceived';
      readonly data: Acted & {
        readonly text: Personal<string>;
        readonly asksForOralHearing: boolean;
        readonly late: boolean;
      };
    }
  | {
      readonly type: 'HearingHeld';
      readonly data: Acted & {
        /** When it ended: the protocol's end, or the appointed hour where none was kept. The final answer is due from it. */
        readonly heldAt: string;
        readonly attended: boolean;
        readonly form: HearingForm;
        readonly protocol: HearingProtocol | null;
      };
    }
  | {
      /** Chair and secretary signed the protocol, whose names stand in it. */
      readonly type: 'ProtocolSigned';
      readonly data: Acted & {
        /** Until when general law wants it signed; `null` where no source gives the term. */
        readonly due: StepDue | null;
        readonly late: boolean;
      };
    }
  | {
      readonly type: 'ProtocolRemarksReceived';
      readonly data: Acted & {
        /** Legal day `YYYY-MM-DD` on which the participant read the protocol. */
        readonly readOn: string;
        readonly text: Personal<string>;
        /** What the chair made of them. */
        readonly verdict: RemarksVerdict;
        readonly reason: Personal<string> | null;
        readonly late: boolean;
      };
    }
  | {
      readonly type: 'HearingWaived';
      readonly data: Acted & {
        /** Code of the general law's ground for no hearing. */
        readonly ground: string;
        readonly grounds: readonly CitedGround[];
        readonly reason: Personal<string>;
      };
    }
  | {
      readonly type: 'ExecutorTransferred';
      readonly data: Acted & { readonly executorId: string; readonly reason: Personal<string> };
    }
  | {
      readonly type: 'EntryCorrected';
      readonly data: Acted & {
        /** Revision of the event that was wrong. */
        readonly corrects: number;
        readonly correction: Correction;
        readonly reason: Personal<string>;
      };
    }
  | {
      readonly type: 'FileAttached';
      readonly data: Acted & {
        /** Code of the edition's list; `null` = a document that the list does not name. */
        readonly document: string | null;
        /** Name of the content in the file store: a keyed hash, which without the person's key tells nothing. */
        readonly file: string;
        readonly kind: FileKind;
        /** In bytes. */
        readonly size: number;
        /** What the officer's machine called it, and the SHA-256 of what it holds. */
        readonly content: Personal<{ readonly fileName: string; readonly sha256: string }>;
      };
    }
  | {
      readonly type: 'FileDetached';
      readonly data: Acted & {
        readonly document: string | null;
        readonly file: string;
        readonly reason: Personal<string>;
      };
    }
  | {
      readonly type: 'NoticeAttempted';
      readonly data: Acted & {
        readonly notice: NoticeKind;
        readonly channel: NoticeChannel;
        readonly outcome: NoticeOutcome;
        /** Who took it; `null` where nothing was handed over in person, or it was not said to whom. */
        readonly takenBy: NoticeTaker | null;
        /** What proves the delivery: a number of the letter, an id of the message. */
        readonly proof: Personal<string> | null;
        /** Until when the applicant may object, counted from this delivery of the preliminary decision. */
        readonly objectionDue: StepDue | null;
      };
    }
  | {
      readonly type: 'ContractConcluded';
      readonly data: Acted & {
        readonly number: string;
        readonly concludedOn: string;
        /** Concluded after its term was over; `null` where no term runs. */
        readonly late: boolean | null;
      };
    }
  | {
      readonly type: 'RegisterEntered';
      readonly data: Acted & {
        readonly register: 'adopters' | 'accreditation' | 'preschool-queue';
        readonly number: string;
        /** Number of the earlier entry that this one prolongs. */
        readonly prolongs: string | null;
        /** Legal days `YYYY-MM-DD`; `null` = no end. */
        readonly validFrom: string;
        readonly validUntil: string | null;
      };
    }
  | {
      readonly type: 'CaseReopened';
      readonly data: Acted & {
        readonly complaintId: string;
        readonly toStep: number;
        readonly reason: Personal<string>;
        /** The term that runs anew from the reopening. */
        readonly due: CaseDue | null;
      };
    };
