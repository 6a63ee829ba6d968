import { DateTime } from 'luxon';
import { deadlineOf, isWorkingDay, localDay } from '#legal-time';
import { DomainError } from '#platform';
import type { ComplaintTime } from '../domain/complaint-act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const complaintTime: ComplaintTime = { deadline: deadlineOf, localDay, lastDayOfMonths };

/** The day of the same number, or the last one of a month without it; a last day off moves to the next working day. */
function lastDayOfMonths(day: string, months: number): string {
  let last = DateTime.fromISO(day, { zone: 'utc' }).plus({ months });
  while (!isWorking(last.toISODate() ?? day)) last = last.plus({ days: 1 });
  return last.toISODate() ?? day;
}

/** A year whose days off nobody has decided yet moves nothing. */
function isWorking(day: string): boolean {
  try {
    return isWorkingDay(day, 'provider');
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar-year-unknown') return true;
    throw error;
  }
}
