import type { Calendar } from './calendar/calendar.js';
import { isoDayOf } from './calendar/day-number.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { Place } from './deadline.js';
import { legalDay } from './legal-day.js';
import { countWorkingDays, statusOf, workingDayAfter } from './term/count-days.js';
import { workingDayCount } from './term/counts.js';
import { DEFAULT_ZONE, scheduleOf } from './term/reckon.js';
import { workingMoment } from './working-moment.js';
import { instantOf } from './zones/instant.js';
import { toLocal } from './zones/local-moment.js';
import { zoneTable } from './zones/zone-table.js';

/** Does the place work on the local day `YYYY-MM-DD`? */
export function isWorkingDay(day: string, place: Place, calendar: Calendar = kzCalendar()): boolean {
  return statusOf(calendar, scheduleOf(calendar, place).week, legalDay(day)).working;
}

/** The local day that is `count` ≥ 1 working days of the place after `day`, which does not count. */
export function addWorkingDays(day: string, count: number, place: Place, calendar: Calendar = kzCalendar()): string {
  const days = workingDayCount(count, 'count');
  return isoDayOf(workingDayAfter(calendar, scheduleOf(calendar, place).week, legalDay(day), days));
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
  return workingMoment(instant, place, zone, calendar).next;
}

/** The day `YYYY-MM-DD` the calendar on the office's wall shows at the instant. */
export function localDay(instant: string, zone = DEFAULT_ZONE): string {
  return isoDayOf(toLocal(zoneTable(zone), instantOf(instant)).day);
}
