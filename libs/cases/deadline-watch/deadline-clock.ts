import { addWorkingDays, localDay } from '#legal-time';
import { DomainError } from '#platform';
import type { DeadlineClock } from '../domain/deadline-announcements.js';

/** @param lead working days before a term's last day from whose beginning on it is about to end; 0 = that day itself */
export function deadlineClock(now: string, lead: number): DeadlineClock {
  return { now, localDay, lastDaySoon: (instant, zone) => lastDaySoon(localDay(instant, zone), lead) };
}

const TWO_DAYS_MS = 2 * 86_400_000;
/** Where every day begins first. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/** An instant before which every term ends that is near its end, in whatever zone. */
export function lookAhead({ now, lastDaySoon: lastDay }: DeadlineClock): string {
  return new Date(Date.parse(`${lastDay(now, EARLIEST_ZONE)}T00:00:00Z`) + TWO_DAYS_MS).toISOString();
}

/** Behind the last year of the calendar nobody knows the working days: then only what ends on the day itself is near. */
function lastDaySoon(day: string, lead: number): string {
  if (lead === 0) return day;
  try {
    return addWorkingDays(day, lead, 'provider');
  } catch (error) {
    if (error instanceof DomainError && error.code === 'calendar-year-unknown') return day;
    throw error;
  }
}
