import type { Personal } from '#personal-data';
import type { Citation, TermGoal } from '#regulations';
import type { Acted, CaseDue, StepDue } from './event-parts.js';

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
      readonly data: Acted & {
        readonly due: CaseDue | null;
        readonly stepDue: StepDue | null;
        /** Partial terms that run, with their new due dates. */
        readonly terms: readonly { readonly code: string; readonly due: StepDue }[];
      };
    }
  | {
      readonly type: 'TermProlonged';
      readonly data: Acted & {
        readonly reason: Personal<string>;
        /** Last day, legal day `YYYY-MM-DD`. */
        readonly until: string;
        /** Last day that general law lets it reach, `YYYY-MM-DD`; `null` where no source gives one. */
        readonly ceiling: string | null;
        readonly due: CaseDue;
        /** A step begun anew ends with the case: its time grows too. `null`: the step's due date stays as it is. */
        readonly stepDue: StepDue | null;
        /** By when the applicant has to be told; `null` where no source gives the term. */
        readonly noticeDueAt: string | null;
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
