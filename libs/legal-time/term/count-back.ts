import type { Calendar, Schedule, TimeOfDay } from '../calendar/calendar.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { assertKnown, workingDayBack, workingDayUpTo } from './count-days.js';
import type { TermInDays } from './term-amount.js';

/** Before what so much must remain: a moment, or the end of a whole day. */
export interface EndMoment {
  readonly day: DayNumber;
  readonly time: TimeOfDay | null;
}

/** A count back with all that is needed to say why. */
export interface BackReckoning {
  readonly calendar: Calendar;
  readonly schedule: Schedule;
  readonly term: TermInDays;
  readonly end: EndMoment;
  /** The last day that remains whole: the day of the end when it ends with the working hours or later. */
  readonly lastWhole: DayNumber;
  /** The day as counted back, before it moves off a day off. */
  readonly counted: DayNumber;
  readonly latest: LocalMoment;
}

/**
 * The latest closing hour after which the term's days remain whole before the end. It mirrors counting forward: days
 * counted from the day after it end with the last whole day. A calendar day that is off moves back, never on: what comes
 * on a day off counts as the next working day's, and fewer days would remain.
 */
export function countBack(calendar: Calendar, schedule: Schedule, term: TermInDays, end: EndMoment): BackReckoning {
  assertKnown(calendar, end.day);
  const lastWhole = end.time === null || end.time >= schedule.closes ? end.day : end.day - 1;
  const counted = countedDay(calendar, schedule, term, lastWhole);
  const day = workingDayUpTo(calendar, schedule.week, counted);
  return { calendar, schedule, term, end, lastWhole, counted, latest: { day, time: schedule.closes } };
}

function countedDay(calendar: Calendar, schedule: Schedule, term: TermInDays, lastWhole: DayNumber): DayNumber {
  if (term.kind === 'working-days') return workingDayBack(calendar, schedule.week, lastWhole, term.count);
  const day = lastWhole - term.count;
  assertKnown(calendar, day);
  return day;
}
