import { DomainError } from '#platform';

declare const unit: unique symbol;

/** A number of one unit. Nothing but its own maker makes one, so that no unit is taken for another. */
type CountOf<Unit extends string> = number & { readonly [unit]: Unit };

export type WorkingDayCount = CountOf<'working-day'>;
export type CalendarDayCount = CountOf<'calendar-day'>;
export type WorkingHourCount = CountOf<'working-hour'>;
export type WorkingMinuteCount = CountOf<'working-minute'>;

/** Length of working time in milliseconds: never a length of days. */
export type WorkingTime = CountOf<'working-millisecond'>;

/** @throws DomainError `invalid`/`invalid-amount` unless the number is whole and positive; so do the other makers */
export function workingDayCount(count: number, field?: string): WorkingDayCount {
  return positive(count, field) as WorkingDayCount;
}

export function calendarDayCount(count: number, field?: string): CalendarDayCount {
  return positive(count, field) as CalendarDayCount;
}

export function workingHourCount(count: number, field?: string): WorkingHourCount {
  return positive(count, field) as WorkingHourCount;
}

export function workingMinuteCount(count: number, field?: string): WorkingMinuteCount {
  return positive(count, field) as WorkingMinuteCount;
}

const MINUTE_MS = 60_000;

export function lengthOfHours(hours: WorkingHourCount): WorkingTime {
  return (hours * 60 * MINUTE_MS) as WorkingTime;
}

export function lengthOfMinutes(minutes: WorkingMinuteCount): WorkingTime {
  return (minutes * MINUTE_MS) as WorkingTime;
}

/** A term of nothing is a mistake in the data, not a deadline. */
function positive(count: number, field = 'amount'): number {
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new DomainError('invalid', 'invalid-amount', { field });
}
