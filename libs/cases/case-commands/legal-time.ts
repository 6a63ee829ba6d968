import { deadlineOf, deadlineWithPauses, endOfPeriod, isWorkingDay, latestNotice, localDay } from '#legal-time';
import type { LegalTime } from '../domain/act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const legalTime: LegalTime = {
  deadline: deadlineOf,
  localDay,
  latestBefore: (before, amount, zone) =>
    latestNotice({ before, amount, unit: 'working-day', place: 'provider', zone }).dueAt,
  deadlineWithPauses: (request, pauses) => {
    const { dueAt, calendar } = deadlineWithPauses(request, pauses);
    if (dueAt === null) throw new RangeError('a pause that is not over has no place here');
    return { dueAt, calendar };
  },
  periodEnd: (day, { value, unit }) => endOfPeriod({ from: day, amount: value, unit }).lastDay,
  daysBefore: (day, count) => daysFrom(day, -count),
  endOfDay,
};

function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Counted in calendar days from the working day before, at an hour when offices in every zone of the country work. */
function endOfDay(day: string, zone: string): string {
  let before = daysFrom(day, -1);
  let amount = 1;
  for (; !isWorkingDay(before, 'provider'); amount += 1) before = daysFrom(before, -1);
  return deadlineOf({ from: `${before}T06:00:00Z`, amount, unit: 'calendar-day', place: 'provider', zone }).dueAt;
}
