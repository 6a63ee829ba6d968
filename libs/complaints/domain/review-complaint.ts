import type { CaseStands } from '#cases';
import { personal } from '#personal-data/personal';
import { timesOf, type ComplaintAct } from './complaint-act.js';
import type { ComplaintEvent, ReviewOutcome } from './complaint-events.js';
import type { ComplaintFile, PendingComplaint } from './complaint-file.js';
import { requirePending } from './consider-complaint.js';
import { reopening } from './outcomes.js';
import { refused } from './refusals.js';

export interface RecordReviewInput {
  readonly outcome: ReviewOutcome;
  /** Legal day of the decision. */
  readonly decidedOn: string;
  readonly decisionNumber: string | null;
  readonly text: string;
  readonly reopens: boolean | null;
  readonly act: ComplaintAct;
}

/** The reviewing body's decision reached the provider. When it was taken decides whether it came in time. */
export function recordReview(file: ComplaintFile, input: RecordReviewInput): ComplaintEvent[] {
  const { outcome, decidedOn, decisionNumber, text, reopens, act } = input;
  const pending = requirePending(file, 'record-review', act);
  if (!reachesReview(pending)) throw refused('complaint-not-forwarded');
  const dayOf = (instant: string): string => act.legalTime.localDay(instant, pending.zone);
  if (decidedOn > dayOf(act.occurredAt)) throw refused('review-in-future');
  if (decidedOn < dayOf(pending.filedAt)) throw refused('review-before-complaint');
  return [
    {
      type: 'ComplaintReviewed',
      data: {
        ...timesOf(pending.textSubjectId, act),
        outcome,
        decidedOn,
        decisionNumber,
        text: personal(pending.textSubjectId, text),
        reopens: reopening(outcome, reopens),
        late: pending.review !== null && decidedOn > dayOf(pending.review.dueAt),
      },
    },
  ];
}

/** Forwarded, or addressed to the reviewing body from the start. */
export function reachesReview({ status, addressee }: Pick<PendingComplaint, 'status' | 'addressee'>): boolean {
  return status === 'forwarded' || addressee === 'reviewing-body';
}

/** What was decided has reached the case: written once. */
export function applyOutcome(
  file: ComplaintFile,
  { because, at }: { readonly because: CaseStands | null; readonly at: string },
): ComplaintEvent[] {
  if (file.status !== 'decided' || !file.reopens || file.applied) return [];
  const effect = because === null ? 'case-reopened' : 'case-stands';
  return [{ type: 'ComplaintOutcomeApplied', data: { occurredAt: at, effect, because } }];
}
