import { deadlineOf, endOfPeriod, localDay } from '#legal-time';
import { DomainError } from '#platform';
import type { ComplaintTime } from '../domain/complaint-act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const complaintTime: ComplaintTime = { deadline: deadlineOf, localDay, lastDayOfMonths };

/** A last day off moves to the next working day; a year whose days off nobody has decided yet moves nothing. */
function lastDayOfMonths(day: string, months: number): string {
  const period = { from: day, amount: months, unit: 'month' } as const;
  try {
    return endOfPeriod({ ...period, movesAt: 'provider' }).lastDay;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar-year-unknown') return endOfPeriod(period).lastDay;
    throw error;
  }
}
