import { DomainError } from '#platform';
import type { Calendar, DayStatus, WorkWeek } from '../calendar/calendar.js';
import type { DayNumber } from '../calendar/day-number.js';

/**
 * @throws DomainError `unprocessable`/`calendar-year-unknown`: the day's year is not in the calendar, and no one guesses
 */
export function assertKnown({ firstDay, lastDay }: Calendar, day: DayNumber): void {
  if (day >= firstDay && day <= lastDay) return;
  throw unknownYear({ firstDay, lastDay }, Number.isFinite(day) ? day : lastDay + 1);
}

function unknownYear({ firstDay, lastDay }: Pick<Calendar, 'firstDay' | 'lastDay'>, day: DayNumber): DomainError {
  const yearOf = (at: DayNumber): number => new Date(Math.min(at, 1e8) * 86_400_000).getUTCFullYear();
  return new DomainError('unprocessable', 'calendar-year-unknown', {
    year: yearOf(day),
    knownFrom: yearOf(firstDay),
    knownTo: yearOf(lastDay),
  });
}

/** Why the day counts or does not. The day must be known. */
export function statusOf({ firstDay, lastDay }: Calendar, week: WorkWeek, day: DayNumber): DayStatus {
  const status = week.status[day - firstDay];
  if (status === undefined) throw unknownYear({ firstDay, lastDay }, day);
  return status;
}

/** The `count`-th working day after the day, which itself does not count; `count` ≥ 1. */
export function workingDayAfter(calendar: Calendar, week: WorkWeek, day: DayNumber, count: number): DayNumber {
  assertKnown(calendar, day);
  const passed = week.rank[day - calendar.firstDay] ?? 0;
  const index = week.workingDays[passed + count - 1];
  if (index === undefined) throw unknownYear(calendar, calendar.lastDay + 1);
  return calendar.firstDay + index;
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(calendar: Calendar, week: WorkWeek, day: DayNumber): DayNumber {
  return statusOf(calendar, week, day).working ? day : workingDayAfter(calendar, week, day, 1);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. The inverse of `workingDayAfter`. */
export function countWorkingDays(calendar: Calendar, week: WorkWeek, from: DayNumber, to: DayNumber): number {
  assertKnown(calendar, from);
  assertKnown(calendar, to);
  return (week.rank[to - calendar.firstDay] ?? 0) - (week.rank[from - calendar.firstDay] ?? 0);
}
