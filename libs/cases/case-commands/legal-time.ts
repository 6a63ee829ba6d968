import { addWorkingDays, deadlineOf, localDay, workingDaysBetween } from '#legal-time';
import type { LegalTime } from '../domain/act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const legalTime: LegalTime = {
  deadline: deadlineOf,
  localDay,
  latestBefore: (dueAt, workingDays, zone) => endOfDay(dayBefore(localDay(dueAt, zone), workingDays), zone),
  deadlineWithPauses: (request) => deadlineOf(request),
  periodEnd: (day) => day,
  endOfDay,
};

function dayBefore(day: string, count: number): string {
  let at = day;
  while (workingDaysBetween(at, day, 'provider') < count) at = previousDay(at);
  return addWorkingDays(previousDay(at), 1, 'provider');
}

function previousDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function endOfDay(day: string, zone: string): string {
  return deadlineOf({ from: `${previousDay(day)}T06:00:00Z`, amount: 1, unit: 'calendar-day', place: 'provider', zone })
    .dueAt;
}
