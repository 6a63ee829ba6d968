import type { ActingOfficer } from '#cases';
import type { Deadline, DeadlineRequest } from '#legal-time';
import { personal, type Personal } from '#personal-data/personal';
import { lateEntryNeedsReason, occurredBeforePreviousAct, occurredInFuture } from './refusals.js';

/** What decisions ask of legal time. */
export interface ComplaintTime {
  deadline(request: DeadlineRequest): Deadline;
  /** Local day `YYYY-MM-DD` of an instant. */
  localDay(instant: string, zone: string): string;
  /** Last legal day of a term of months counted from `day`; a last day off moves to the next working day. */
  lastDayOfMonths(day: string, months: number): string;
}

/** Who acts, when it happened, when it is entered and why late. */
export interface ComplaintAct {
  readonly officer: ActingOfficer;
  readonly occurredAt: string;
  readonly now: string;
  /** Required when it happened on an earlier local day than it is entered. */
  readonly lateReason: string | null;
  readonly legalTime: ComplaintTime;
}

/** Never in the future, never before the previous act, explained when entered on a later day. */
export function requireTimes(zone: string, lastActAt: string | null, act: ComplaintAct): void {
  if (act.occurredAt > act.now) throw occurredInFuture();
  const enteredLater = act.legalTime.localDay(act.occurredAt, zone) < act.legalTime.localDay(act.now, zone);
  if (enteredLater && act.lateReason === null) throw lateEntryNeedsReason();
  if (lastActAt !== null && act.occurredAt < lastActAt) throw occurredBeforePreviousAct(lastActAt);
}

export function timesOf(
  textSubjectId: string,
  { occurredAt, lateReason }: ComplaintAct,
): { occurredAt: string; lateReason: Personal<string> | null } {
  return { occurredAt, lateReason: lateReason === null ? null : personal(textSubjectId, lateReason) };
}
