import type { Personal } from '#personal-data';
import type { Activity, Answer, Channel, Role } from '#regulations';
import type { BranchEvent } from './branch-events.js';
import type {
  Party,
  HandedInDocument,
  FaultyDocument,
  Acted,
  CaseDue,
  Prolonged,
  StepDue,
  CitedGround,
  Outcome,
  DraftedPart,
  InspectionAct,
  SignatureRecord,
} from './event-parts.js';
import type { Procedure } from './procedure.js';
import type { TermEvent } from './term-events.js';

export type * from './event-parts.js';

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
        /** What the application asks to prolong; `null` where the edition prolongs nothing. */
        readonly prolongs: Prolonged | null;
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
        readonly missing: readonly FaultyDocument[];
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
        /** What was answered only now of the edition's questions. */
        readonly answers: readonly Answer[];
        /** The applicant's consent where it was said only now. */
        readonly consent: boolean | null;
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
        /** `null` where the result is several documents. */
        readonly text: Personal<string> | null;
        /** The documents of the result, by the edition's codes; empty where it is one. */
        readonly parts: readonly DraftedPart[];
        /** Requests that other bodies left unanswered until their term was over. */
        readonly withoutAnswer: readonly string[];
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
