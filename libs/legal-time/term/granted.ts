import { DomainError } from '#platform';
import type { Calendar, WorkWeek } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import { legalDay } from '../legal-day.js';
import { assertKnown, workingDayAfter, workingDayFrom } from './count-days.js';
import { calendarDayCount, workingDayCount } from './counts.js';
import { monthCount, monthsAfter } from './month-end.js';

/** What a prolongation gives. */
export type Grant =
  | { readonly amount: number; readonly unit: 'working-day' | 'calendar-day' | 'month' }
  /** Last day of the prolonged term, `YYYY-MM-DD`. */
  | { readonly toDay: string };

export interface GrantedEnd {
  /** As granted, before it moves off a day off. */
  readonly counted: DayNumber;
  readonly lastDay: DayNumber;
}

/** @throws DomainError `invalid`/`prolongation-not-later` when the day granted is not after the end of the term */
export function grantedEnd(calendar: Calendar, week: WorkWeek, due: DayNumber, grant: Grant): GrantedEnd {
  const counted = countedDay(calendar, week, due, grant);
  if (counted <= due) throw new DomainError('invalid', 'prolongation-not-later', { dueOn: isoDayOf(due) });
  assertKnown(calendar, counted);
  return { counted, lastDay: workingDayFrom(calendar, week, counted) };
}

function countedDay(calendar: Calendar, week: WorkWeek, due: DayNumber, grant: Grant): DayNumber {
  if ('toDay' in grant) return legalDay(grant.toDay, 'toDay');
  switch (grant.unit) {
    case 'working-day':
      return workingDayAfter(calendar, week, due, workingDayCount(grant.amount));
    case 'calendar-day':
      return due + calendarDayCount(grant.amount);
    case 'month':
      return monthsAfter(due, monthCount(grant.amount, 'month'));
  }
  throw new DomainError('invalid', 'invalid-unit', { field: 'unit' });
}
