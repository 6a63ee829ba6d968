import type { CalendarYear, DayNames, Transfer, WeekKind, Weeks } from './calendar-data.js';
import { appliesTo, isWeekend } from './compile-week.js';
import { dayNumber } from './day-number.js';

const WEEK_KINDS: readonly WeekKind[] = ['five-day', 'six-day'];

/** What a year's schema cannot see: days that are none or stand twice, names without words, transfers that move nothing. */
export function yearFaults(year: CalendarYear, names: DayNames): string[] {
  const faults = [...unrealDays(year), ...strayDays(year)];
  // The rest asks what weekday a day is: of days that are none nobody can say.
  if (faults.length === 0) faults.push(...doublets(year), ...WEEK_KINDS.flatMap((week) => transferFaults(year, week)));
  return [...faults, ...unnamed(year, names), ...unfounded(year)].map((fault) => `${year.year}: ${fault}`);
}

function datesOf({ holidays, restDays, substitutes, transfers, withdrawn, open }: CalendarYear): string[] {
  return [
    ...[...holidays, ...restDays, ...substitutes, ...withdrawn].map(({ date }) => date),
    ...transfers.flatMap(({ from, to }) => [from, to]),
    ...(open === null ? [] : [open.from, open.to]),
  ];
}

function unrealDays(year: CalendarYear): string[] {
  return datesOf(year).flatMap((date) => {
    try {
      dayNumber(date);
      return [];
    } catch {
      return [`there is no ${date}`];
    }
  });
}

function strayDays(year: CalendarYear): string[] {
  const stray = datesOf(year).filter((date) => !date.startsWith(`${String(year.year)}-`));
  return stray.map((date) => `${date} is of another year`);
}

function unnamed({ holidays, restDays, withdrawn }: CalendarYear, names: DayNames): string[] {
  return [...holidays, ...restDays, ...withdrawn].flatMap(({ date, name }) =>
    Object.hasOwn(names, name) ? [] : [`${date} has the name ${name}, for which there are no words`],
  );
}

function unfounded({ holidays, substitutes, open }: CalendarYear): string[] {
  const without = substitutes.filter((day) => !holidays.some(({ date }) => date === day.for));
  return [
    ...without.map((day) => `${day.date} is off for ${day.for}, which is no holiday`),
    ...(open !== null && open.from > open.to ? [`the open period ends before it begins`] : []),
  ];
}

/** No two holidays or rest days on a day, no two substitutes or transfers in a week of one kind. */
function doublets({ holidays, restDays, substitutes, transfers }: CalendarYear): string[] {
  const named = twice([...holidays, ...restDays].map(({ date }) => date));
  const inWeeks = WEEK_KINDS.flatMap((week) => [
    ...twice(ofWeek(substitutes, week).map(({ date }) => date)),
    ...twice(ofWeek(transfers, week).flatMap(({ from, to }) => [from, to])),
  ]);
  return [...new Set([...named, ...inWeeks])].map((date) => `${date} stands twice`);
}

function twice(dates: readonly string[]): string[] {
  return dates.filter((date, index) => dates.indexOf(date) !== index);
}

function ofWeek<Entry extends { readonly weeks: Weeks }>(entries: readonly Entry[], week: WeekKind): Entry[] {
  return entries.filter(appliesTo(week));
}

/** A transfer makes a day off working and a working day off; anything else is a slip of the pen. */
function transferFaults(year: CalendarYear, week: WeekKind): string[] {
  const special = [...year.holidays, ...year.restDays, ...ofWeek(year.substitutes, week)];
  const isOff = (date: string): boolean => isWeekend(week, dayNumber(date)) || special.some((day) => day.date === date);
  return ofWeek(year.transfers, week).flatMap(({ from, to }: Transfer) => [
    ...(isOff(from) ? [] : [`the transfer from ${from} moves no day off (${week} week)`]),
    ...(isOff(to) ? [`the transfer to ${to} falls on a day off (${week} week)`] : []),
  ]);
}
