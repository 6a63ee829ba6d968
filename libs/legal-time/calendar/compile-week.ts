import type { DayReason, DayStatus, WorkWeek } from './calendar.js';
import type { CalendarYear, NamedDay, SubstituteDay, Transfer, WeekKind, Weeks } from './calendar-data.js';
import { dayNumber, weekdayOf } from './day-number.js';
import type { DayNumber } from './day-number.js';

const WORKING: DayStatus = plain(true, 'working-day');
const WEEKEND: DayStatus = plain(false, 'weekend');
const SUNDAY = 0;
const SATURDAY = 6;

/** Is the weekday a day off by itself, before holidays and transfers? */
export function isWeekend(kind: WeekKind, day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday === SUNDAY || (kind === 'five-day' && weekday === SATURDAY);
}

/**
 * Lays the special days over the plain week, in the order they came about: holidays and rest days, then the days off
 * that substitute them, then the transfers, which may take back a substitute (11 May 2020).
 */
export function compileWeek(
  kind: WeekKind,
  years: readonly CalendarYear[],
  firstDay: DayNumber,
  lastDay: DayNumber,
): WorkWeek {
  const status = Array.from({ length: lastDay - firstDay + 1 }, (_, index) =>
    isWeekend(kind, firstDay + index) ? WEEKEND : WORKING,
  );
  const put = (date: string, value: DayStatus): void => {
    status[dayNumber(date) - firstDay] = value;
  };
  for (const year of years) {
    const holidayNames = new Map(year.holidays.map(({ date, name }) => [date, name]));
    year.restDays.forEach((day) => put(day.date, named('rest-day', day)));
    year.holidays.forEach((day) => put(day.date, named('holiday', day)));
    year.substitutes
      .filter(appliesTo(kind))
      .forEach((day) => put(day.date, substitute(day, holidayNames.get(day.for) ?? null)));
    year.transfers.filter(appliesTo(kind)).forEach((transfer) => {
      put(transfer.from, moved('made-working', transfer, transfer.to));
      put(transfer.to, moved('moved-day-off', transfer, transfer.from));
    });
  }
  return { kind, status, ...countWorkingDays(status) };
}

export function appliesTo(kind: WeekKind): (entry: { readonly weeks: Weeks }) => boolean {
  return ({ weeks }) => weeks === 'both' || weeks === kind;
}

function countWorkingDays(status: readonly DayStatus[]): Pick<WorkWeek, 'workingDays' | 'rank'> {
  const workingDays: number[] = [];
  const rank = new Int32Array(status.length);
  status.forEach(({ working }, index) => {
    if (working) workingDays.push(index);
    rank[index] = workingDays.length;
  });
  return { workingDays: Int32Array.from(workingDays), rank };
}

function plain(working: boolean, reason: DayReason): DayStatus {
  return { working, reason, name: null, related: null, source: null, certainty: 'confirmed' };
}

function named(reason: 'holiday' | 'rest-day', { name, source, certainty }: NamedDay): DayStatus {
  return { working: false, reason, name, related: null, source, certainty };
}

function substitute(day: SubstituteDay, name: string | null): DayStatus {
  return { working: false, reason: 'substitute', name, related: day.for, source: day.source, certainty: day.certainty };
}

function moved(reason: 'made-working' | 'moved-day-off', { source, certainty }: Transfer, related: string): DayStatus {
  return { working: reason === 'made-working', reason, name: null, related, source, certainty };
}
