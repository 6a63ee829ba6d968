import type { ActingOfficer } from '#cases';
import { lateEntryNeedsReason, occurredBeforePreviousAct, occurredInFuture } from './refusals.js';
import type { OutageActed } from './outage-events.js';

/** Who acts, when it happened, when it is entered and why late. */
export interface OutageAct {
  readonly officer: ActingOfficer;
  readonly occurredAt: string;
  readonly now: string;
  /** Required when it happened on an earlier local day than it is entered. */
  readonly lateReason: string | null;
  /** Local day `YYYY-MM-DD` of an instant. */
  readonly localDay: (instant: string, zone: string) => string;
}

/** Never in the future, never before the previous act, explained when entered on a later day. */
export function requireTimes(zone: string, lastActAt: string | null, act: OutageAct): void {
  if (act.occurredAt > act.now) throw occurredInFuture();
  const enteredLater = act.localDay(act.occurredAt, zone) < act.localDay(act.now, zone);
  if (enteredLater && act.lateReason === null) throw lateEntryNeedsReason();
  if (lastActAt !== null && act.occurredAt < lastActAt) throw occurredBeforePreviousAct(lastActAt);
}

export function timesOf({ occurredAt, lateReason }: OutageAct): OutageActed {
  return { occurredAt, lateReason };
}
