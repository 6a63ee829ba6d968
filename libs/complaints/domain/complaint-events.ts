import type { CaseStands } from '#cases';
import type { Personal } from '#personal-data';
import type { Citation } from '#regulations';

/** A provision of general law. */
export interface LawReference {
  /** Code of the act as general law lists it, e.g. `appk`. */
  readonly act: string;
  /** Article and part, e.g. `91(4)`; `п. 38` where the act has points. */
  readonly article: string;
}

/** A term as it held when the complaint was filed: of general law, or of the edition's own text. */
export interface PinnedTerm {
  readonly value: number;
  readonly unit: 'working-day' | 'month';
  readonly law: LawReference | null;
  readonly citation: Citation | null;
}

export interface ComplaintDue {
  readonly dueAt: string;
  readonly startedAt: string;
  readonly calendar: string;
  readonly term: PinnedTerm;
}

/** Whose attention was asked: the provider's head, the official complained of, or the reviewing body. */
export type Addressee = 'provider' | 'official' | 'reviewing-body';

export type AgainstKind = 'decision' | 'act' | 'omission';

/** The entry of the case that is complained of, and whose it is. */
export interface ComplainedEntry {
  readonly revision: number;
  readonly type: string;
  readonly occurredAt: string;
  readonly officerId: string | null;
}

/** What the provider itself may answer. */
export type AnswerOutcome = 'satisfied' | 'not-satisfied';

/** What the reviewing body may decide (АППК 100). */
export type ReviewOutcome =
  'cancel' | 'cancel-and-adopt' | 'perform-action' | 'not-satisfied' | 'return' | 'no-consideration';

export type ComplaintOutcome = AnswerOutcome | ReviewOutcome;

/** Part of every act: when it happened and why it is entered late. */
export interface ComplaintActed {
  readonly occurredAt: string;
  readonly lateReason: Personal<string> | null;
}

/** Part of every act that decides: whether the case is to be examined again. */
export interface Deciding {
  readonly reopens: boolean;
}

export type ComplaintEvent =
  | {
      readonly type: 'ComplaintFiled';
      readonly data: ComplaintActed & {
        readonly complaintId: string;
        readonly number: string;
        readonly caseId: string;
        readonly providerId: string;
        readonly zone: string;
        /** The case's subject for free texts: what is said here is erased together with the people of the case. */
        readonly textSubjectId: string;
        readonly edition: { readonly id: string; readonly revision: number };
        readonly addressee: Addressee;
        readonly against: { readonly kind: AgainstKind; readonly entry: ComplainedEntry | null };
        readonly text: Personal<string>;
        /** Legal day on which the applicant learned of what he complains of. */
        readonly learnedOn: string;
        /** The act said where and in what time to complain. */
        readonly appealInformation: boolean;
        /** Period of general law on the day of filing. */
        readonly law: string;
        /** The last legal day to file; `null` where the law of the day is not known. */
        readonly filing: { readonly lastDay: string; readonly term: PinnedTerm } | null;
        /** Filed after the last day: taken all the same, and marked. */
        readonly late: boolean;
        readonly forwarding: ComplaintDue | null;
        readonly atProvider: ComplaintDue | null;
        readonly review: ComplaintDue | null;
        /** Officers who made what is complained of: they do not decide on the complaint (АППК 97(2)). */
        readonly officials: readonly string[];
      };
    }
  | {
      readonly type: 'ComplaintForwarded';
      readonly data: ComplaintActed & {
        /** Name of the reviewing body. */
        readonly to: string;
        readonly late: boolean;
      };
    }
  | {
      /** The provider did in time all that was asked, so that nothing is forwarded. */
      readonly type: 'ComplaintSatisfied';
      readonly data: ComplaintActed & Deciding & { readonly action: Personal<string> };
    }
  | {
      /** The provider's head considered it. One that is not satisfied still goes to the reviewing body. */
      readonly type: 'ComplaintAnswered';
      readonly data: ComplaintActed &
        Deciding & {
          readonly outcome: AnswerOutcome;
          readonly text: Personal<string>;
          readonly late: boolean;
        };
    }
  | {
      /** The reviewing body's decision reached the provider. */
      readonly type: 'ComplaintReviewed';
      readonly data: ComplaintActed &
        Deciding & {
          readonly outcome: ReviewOutcome;
          /** Legal day of the decision. */
          readonly decidedOn: string;
          readonly decisionNumber: string | null;
          readonly text: Personal<string>;
          readonly late: boolean;
        };
    }
  | {
      /** What was decided has reached the case. */
      readonly type: 'ComplaintOutcomeApplied';
      readonly data: {
        readonly occurredAt: string;
        readonly effect: 'case-reopened' | 'case-stands';
        /** Why the case stands as it is; `null` when it was reopened. */
        readonly because: CaseStands | null;
      };
    };

export type ComplaintEventOf<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>;
