import type { Calendar } from './calendar/calendar.js';
import { dayNumber, isoDayOf } from './calendar/day-number.js';
import type { DayNumber } from './calendar/day-number.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { Place } from './deadline.js';
import { DomainError } from '#platform';
import { assertKnown, countWorkingDays, statusOf, workingDayAfter } from './term/count-days.js';
import { DEFAULT_ZONE, scheduleOf } from './term/reckon.js';
import { runningShift } from './term/start.js';
import { instantOf, isoInstant } from './zones/instant.js';
import { toInstant, toLocal } from './zones/local-moment.js';
import { zoneTable } from './zones/zone-table.js';

/** Does the place work on the local day `YYYY-MM-DD`? */
export function isWorkingDay(day: string, place: Place, calendar: Calendar = kzCalendar()): boolean {
  return statusOf(calendar, scheduleOf(calendar, place).week, legalDay(day)).working;
}

/** The local day that is `count` ≥ 1 working days of the place after `day`, which does not count. */
export function addWorkingDays(day: string, count: number, place: Place, calendar: Calendar = kzCalendar()): string {
  if (!Number.isSafeInteger(count) || count < 1) throw new DomainError('invalid', 'invalid-amount', { field: 'count' });
  return isoDayOf(workingDayAfter(calendar, scheduleOf(calendar, place).week, legalDay(day), count));
}

/** Working days of the place after `from` up to and including `to`; the inverse of `addWorkingDays`. */
export function workingDaysBetween(from: string, to: string, place: Place, calendar: Calendar = kzCalendar()): number {
  return countWorkingDays(calendar, scheduleOf(calendar, place).week, legalDay(from), legalDay(to));
}

/** The instant itself inside working hours, else the next opening (after the night, lunch, a day off). ISO-8601 UTC. */
export function nextWorkingMoment(
  instant: string,
  place: Place,
  zone = DEFAULT_ZONE,
  calendar: Calendar = kzCalendar(),
): string {
  const table = zoneTable(zone);
  const at = toLocal(table, instantOf(instant));
  assertKnown(calendar, at.day);
  const shift = runningShift(calendar, scheduleOf(calendar, place), at);
  return shift === null ? isoInstant(instantOf(instant)) : isoInstant(toInstant(table, shift.to));
}

/** The day `YYYY-MM-DD` the calendar on the office's wall shows at the instant. */
export function localDay(instant: string, zone = DEFAULT_ZONE): string {
  return isoDayOf(toLocal(zoneTable(zone), instantOf(instant)).day);
}

function legalDay(day: string): DayNumber {
  try {
    return dayNumber(day);
  } catch {
    throw new DomainError('invalid', 'invalid-day', { field: 'day' });
  }
}
