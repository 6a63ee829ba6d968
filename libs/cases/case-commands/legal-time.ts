import { deadlineOf, latestNotice, localDay } from '#legal-time';
import type { LegalTime } from '../domain/act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const legalTime: LegalTime = {
  deadline: deadlineOf,
  localDay,
  latestBefore: (before, amount, zone) =>
    latestNotice({ before, amount, unit: 'working-day', place: 'provider', zone }).dueAt,
  deadlineWithPauses: (request) => deadlineOf(request),
  periodEnd: (day) => day,
  endOfDay,
};

function previousDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function endOfDay(day: string, zone: string): string {
  return deadlineOf({ from: `${previousDay(day)}T06:00:00Z`, amount: 1, unit: 'calendar-day', place: 'provider', zone })
    .dueAt;
}
