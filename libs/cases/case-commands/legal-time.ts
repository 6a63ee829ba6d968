import {
  type Calendar,
  deadlineOf,
  deadlineWithPauses,
  endOfPeriod,
  isWorkingDay,
  latestNotice,
  localDay,
  prolongedDeadline,
} from '#legal-time';
import type { LegalTime } from '../domain/act.js';

/** What decisions ask of legal time, answered by `libs/legal-time`. */
export const legalTime: LegalTime = legalTimeBy();

/** The same by another calendar than the one the program runs with. */
export function legalTimeBy(calendar?: Calendar): LegalTime {
  const deadlineOn: LegalTime['deadlineOn'] = (day, zone) => endOf(day, zone, calendar);
  return {
    deadline: (request) => deadlineOf(request, calendar),
    localDay,
    latestBefore: (before, amount, zone) =>
      latestNotice({ before, amount, unit: 'working-day', place: 'provider', zone }, calendar).dueAt,
    deadlineWithPauses: (request, pauses) => {
      const { dueAt, calendar: version } = deadlineWithPauses(request, pauses, calendar);
      if (dueAt === null) throw new RangeError('a pause that is not over has no place here');
      return { dueAt, calendar: version };
    },
    prolongation: ({ until, ...request }) => {
      const { dueAt, ceiling, noticeDueAt, ...prolonged } = prolongedDeadline(
        { ...request, by: { toDay: until }, place: 'provider' },
        calendar,
      );
      return { dueAt, calendar: prolonged.calendar, ceiling, noticeDueAt };
    },
    deadlineOn,
    periodEnd: (day, { value, unit }) => endOfPeriod({ from: day, amount: value, unit }).lastDay,
    daysBefore: (day, count) => daysFrom(day, -count),
    endOfDay: (day, zone) => deadlineOn(day, zone).dueAt,
  };
}

function previousDay(day: string): string {
  return daysFrom(day, -1);
}

function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Counted in calendar days from the working day before, at an hour when offices in every zone of the country work. */
function endOf(day: string, zone: string, calendar: Calendar | undefined): ReturnType<LegalTime['deadlineOn']> {
  let before = previousDay(day);
  let amount = 1;
  for (; !isWorkingDay(before, 'provider', calendar); amount += 1) before = previousDay(before);
  return deadlineOf({ from: `${before}T06:00:00Z`, amount, unit: 'calendar-day', place: 'provider', zone }, calendar);
}
