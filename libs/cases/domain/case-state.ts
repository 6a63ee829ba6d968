import type { Activity, Answer, Channel, Citation, Role, TermGoal } from '#regulations';
import type { FetchOutcome } from './branch-events.js';
import type { CaseDue, Outcome, Prolonged, StepDue } from './case-events.js';
import type { Procedure } from './procedure.js';

/** The step that waits: what is still to be done in it, by whom. */
export interface OpenStep {
  readonly no: number;
  readonly role: Role;
  readonly bodyId: string;
  /** Activities not yet done, in order; the first one is due now. */
  readonly remaining: readonly Activity[];
  readonly startedAt: string;
  readonly due: StepDue | null;
  /** Begun anew after a return: its time ends with the case's. */
  readonly rework: boolean;
}

export interface Draft {
  /** `null` when the administration decided on its own resolution. */
  readonly contentHash: string | null;
  readonly outcome: Outcome;
  readonly resultCode: string;
}

/** A conclusion another body was asked for. */
export interface AskedConclusion {
  readonly id: string;
  readonly body: string;
  readonly dueAt: string;
  readonly outcome: 'positive' | 'negative' | null;
}

/** The hearing before a refusal: called, over, or left out on a ground of general law. */
export interface HearingState {
  readonly status: 'appointed' | 'held' | 'waived';
  /** When the preliminary decision was made; `null` when the hearing was left out from the start. */
  readonly decidedAt: string | null;
  /** When it is or was; `null` when it was left out from the start. */
  readonly at: string | null;
  /** When it was moved last. */
  readonly movedAt: string | null;
  /** Grounds of the preliminary decision, by their codes. */
  readonly grounds: readonly (string | null)[];
  /** Grounds on which the applicant was heard, or need not be: a refusal names none beyond them. */
  readonly settled: readonly (string | null)[];
  /** When the preliminary decision was brought to the applicant's knowledge, as far as proved. */
  readonly notifiedAt: string | null;
  /** When he learned of the hearing's time as it stands, as far as proved. */
  readonly summonedAt: string | null;
  readonly objectionDueAt: string | null;
  readonly objected: boolean;
  /** An oral hearing was asked for in time. */
  readonly oralAsked: boolean;
  /** It was held and nobody came. */
  readonly unattended: boolean;
  /** When the hearing ended that a protocol was kept of. */
  readonly protocolOf: string | null;
  /** Chair and secretary signed that protocol. */
  readonly protocolSigned: boolean;
}

/** A term of the rules that runs beside the steps. */
export interface RunningTerm {
  readonly code: string;
  readonly goal: TermGoal;
  /** The outcome the term is for; `null` = either. */
  readonly outcome: Outcome | null;
  readonly startedAt: string;
  readonly due: StepDue;
  readonly citation: Citation | null;
}

/** A decision to let the case's term end later. */
export interface Prolongation {
  readonly decidedAt: string;
  /** Last day as decided, legal day `YYYY-MM-DD`. */
  readonly until: string;
  /** Last day that general law lets it reach; `null` where no source gives one. */
  readonly ceiling: string | null;
}

/** Time during which the term stood still; `to` is `null` while it does. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

export interface Attachment {
  /** Name of its content in the file store. */
  readonly file: string;
  /** Code of the edition's list; `null` = a document that the list does not name. */
  readonly document: string | null;
}

interface Filed {
  readonly caseId: string;
  readonly procedure: Procedure;
  readonly providerId: string;
  readonly intakeBodyId: string;
  readonly administrationId: string | null;
  readonly zone: string;
  readonly channel: Channel;
  readonly handout: Channel;
  readonly textSubjectId: string;
  readonly subjectIds: readonly string[];
  /** Children among the parties. */
  readonly childIds: readonly string[];
  /** Codes of the documents handed in. */
  readonly handedIn: readonly string[];
  readonly answers: readonly Answer[];
  readonly consent: boolean | null;
  readonly archive: boolean;
  readonly filedAt: string;
  readonly due: CaseDue | null;
  /** What the application asks to prolong. */
  readonly prolongs: Prolonged | null;
  readonly executorId: string | null;
  /** When the latest act happened: no later act may lie before it. */
  readonly lastActAt: string;
  /** `null` while the term was not prolonged. */
  readonly prolonged: Prolongation | null;
  /** What the clock has said already: `<event> <of> <dueAt>`. */
  readonly announced: readonly string[];
  /** A register holds the favourable result. */
  readonly registered: boolean;
  readonly contractConcluded: boolean;
  /** Files attached to documents now. */
  readonly attachments: readonly Attachment[];
  /** Complaints that brought the case back: each does so once. */
  readonly reopenedBy: readonly string[];
  /** The step from which a complaint let the case be done again; its term counts from there. */
  readonly repeatsFrom: number | null;
}

/** What happened beside the steps, as far as decisions read it. */
export interface Branches {
  readonly fetched: Readonly<Record<string, FetchOutcome>>;
  readonly talkedWith: readonly string[];
  readonly conclusions: readonly AskedConclusion[];
  readonly hearing: HearingState | null;
  readonly pauses: readonly Pause[];
}

export type CaseFile =
  | { readonly status: 'none' }
  | (Filed & {
      readonly status: 'open';
      readonly step: OpenStep;
      readonly draft: Draft | null;
      readonly branches: Branches;
      readonly terms: readonly RunningTerm[];
    })
  | (Filed & {
      readonly status: 'closed';
      readonly closedBy: 'issued' | 'acceptance-refused' | 'withdrawn';
      /** `null` where nothing was decided. */
      readonly outcome: Outcome | null;
      readonly resultCode: string | null;
      readonly closedAt: string;
      /** When what closed the case was brought to the applicant's knowledge, as far as proved. */
      readonly notifiedAt: string | null;
      readonly hearing: HearingState | null;
    });

export type OpenCase = Extract<CaseFile, { status: 'open' }>;
export type ClosedCase = Extract<CaseFile, { status: 'closed' }>;

export const noBranches: Branches = {
  fetched: {},
  talkedWith: [],
  conclusions: [],
  hearing: null,
  pauses: [],
};
