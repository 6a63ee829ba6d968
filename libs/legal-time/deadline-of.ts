import type { Calendar } from './calendar/calendar.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { Deadline, DeadlineRequest, ExplainedDeadline } from './deadline.js';
import { explain } from './explain/explain.js';
import { reckon } from './term/reckon.js';
import { isoInstant } from './zones/instant.js';
import { toInstant } from './zones/local-moment.js';

/**
 * When a term ends.
 * Days count from the day after the start (АППК 76) and end with the working hours of the last day; a last day off
 * moves to the next working day (76(5)); a start after hours or on a day off counts as the next working day's (64(3));
 * minutes and hours run only inside the place's working hours.
 * @throws DomainError `invalid` (`invalid-instant`, `invalid-amount`, `invalid-unit`, `invalid-place`, `invalid-zone`),
 * `unprocessable`/`calendar-year-unknown`, `unavailable`/`zone-data-outdated`
 */
export function deadlineOf(request: DeadlineRequest, calendar: Calendar = kzCalendar()): Deadline {
  const { zone, due } = reckon(request, calendar);
  return { dueAt: isoInstant(toInstant(zone, due)), calendar: calendar.version };
}

/** The same, with every day counted or skipped and why, in three languages. */
export function explainDeadline(request: DeadlineRequest, calendar: Calendar = kzCalendar()): ExplainedDeadline {
  const reckoning = reckon(request, calendar);
  return {
    dueAt: isoInstant(toInstant(reckoning.zone, reckoning.due)),
    calendar: calendar.version,
    explanation: explain(reckoning),
  };
}
