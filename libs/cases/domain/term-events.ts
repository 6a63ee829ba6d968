import type { Personal } from '#personal-data';
import type { Citation, TermGoal } from '#regulations';
import type { Acted, CaseDue, StepDue } from './case-events.js';

/** A date that was computed anew, with the one before. */
export interface MovedDue {
  /** `case`, `step`, or the code of a partial term. */
  readonly of: string;
  readonly from: string;
  readonly to: string;
}

/** What the clock says of a case: written once for each due date that it concerns. */
export interface DueReached {
  /** `case`, `step-<no>`, or the code of a partial term. */
  readonly of: string;
  readonly dueAt: string;
  /** When it was noticed. */
  readonly occurredAt: string;
  readonly basis: Acted['basis'];
}

/** What happens to the terms of a case. */
export type TermEvent =
  | {
      readonly type: 'PartialTermStarted';
      readonly data: {
        readonly code: string;
        readonly goal: TermGoal;
        readonly outcome: 'favourable' | 'refusal' | null;
        readonly startedAt: string;
        readonly due: StepDue;
        readonly basis: {
          readonly step: number | null;
          readonly citation: Citation | null;
          readonly practice: boolean;
        };
      };
    }
  | {
      readonly type: 'TermSuspended';
      readonly data: Acted & { readonly ground: string; readonly reason: Personal<string> };
    }
  | {
      readonly type: 'TermResumed';
      readonly data: Acted & { readonly due: CaseDue | null; readonly stepDue: StepDue | null };
    }
  | {
      readonly type: 'TermProlonged';
      readonly data: Acted & {
        readonly reason: Personal<string>;
        /** Last day, legal day `YYYY-MM-DD`. */
        readonly until: string;
        readonly due: CaseDue;
        /** By when the applicant has to be told. */
        readonly noticeDueAt: string;
      };
    }
  | {
      readonly type: 'DueDatesRecalculated';
      readonly data: Acted & {
        readonly calendar: string;
        /** Why the calendar changed, e.g. the act that moved a day off. */
        readonly cause: string;
        readonly moved: readonly MovedDue[];
      };
    }
  | { readonly type: 'StepOverdue'; readonly data: DueReached }
  | { readonly type: 'TermExpiring'; readonly data: DueReached }
  | { readonly type: 'TermExpired'; readonly data: DueReached };
