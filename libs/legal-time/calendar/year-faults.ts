import type { LocaleText } from '#platform';
import type { DataFault } from '../data/data-fault.js';
import type { CalendarYear, DayNames, Transfer, WeekKind, Weeks } from './calendar-data.js';
import { appliesTo, isWeekend } from './compile-week.js';
import { dayNumber } from './day-number.js';

const WEEK_KINDS: readonly WeekKind[] = ['five-day', 'six-day'];
const WEEK_WORDS: Readonly<Record<WeekKind, LocaleText>> = {
  'five-day': { kk: 'бес күндік', ru: 'пятидневной', en: 'five-day' },
  'six-day': { kk: 'алты күндік', ru: 'шестидневной', en: 'six-day' },
};

type YearFault = Omit<DataFault, 'file'>;

/** What a year's schema cannot see: days that are none or stand twice, names without words, transfers that move nothing. */
export function yearFaults(year: CalendarYear, names: DayNames): YearFault[] {
  const faults = [...unrealDays(year), ...strayDays(year)];
  // The rest asks what weekday a day is: of days that are none nobody can say.
  if (faults.length === 0) faults.push(...doublets(year), ...WEEK_KINDS.flatMap((week) => transferFaults(year, week)));
  return [...faults, ...unnamed(year, names), ...unfounded(year)];
}

function datesOf({ holidays, restDays, substitutes, transfers, withdrawn, open }: CalendarYear): string[] {
  return [
    ...[...holidays, ...restDays, ...substitutes, ...withdrawn].map(({ date }) => date),
    ...transfers.flatMap(({ from, to }) => [from, to]),
    ...(open === null ? [] : [open.from, open.to]),
  ];
}

function unrealDays(year: CalendarYear): YearFault[] {
  return datesOf(year).flatMap((date) => {
    try {
      dayNumber(date);
      return [];
    } catch {
      return [{ code: 'calendar-no-such-day', params: { date } }];
    }
  });
}

function strayDays(year: CalendarYear): YearFault[] {
  const stray = datesOf(year).filter((date) => !date.startsWith(`${String(year.year)}-`));
  return stray.map((date) => ({ code: 'calendar-other-year', params: { date, year: year.year } }));
}

function unnamed({ holidays, restDays, withdrawn }: CalendarYear, names: DayNames): YearFault[] {
  return [...holidays, ...restDays, ...withdrawn].flatMap(({ date, name }) =>
    Object.hasOwn(names, name) ? [] : [{ code: 'calendar-day-without-words', params: { date, name } }],
  );
}

function unfounded({ holidays, substitutes, open }: CalendarYear): YearFault[] {
  const without = substitutes.filter((day) => !holidays.some(({ date }) => date === day.for));
  return [
    ...without.map((day) => {
      return { code: 'calendar-substitute-for-no-holiday', params: { date: day.date, for: day.for } };
    }),
    ...(open !== null && open.from > open.to ? [{ code: 'calendar-open-period-reversed' }] : []),
  ];
}

/** No two holidays or rest days on a day, no two substitutes or transfers in a week of one kind. */
function doublets({ holidays, restDays, substitutes, transfers }: CalendarYear): YearFault[] {
  const named = twice([...holidays, ...restDays].map(({ date }) => date));
  const inWeeks = WEEK_KINDS.flatMap((week) => [
    ...twice(ofWeek(substitutes, week).map(({ date }) => date)),
    ...twice(ofWeek(transfers, week).flatMap(({ from, to }) => [from, to])),
  ]);
  return [...new Set([...named, ...inWeeks])].map((date) => ({ code: 'calendar-repeated-day', params: { date } }));
}

function twice(dates: readonly string[]): string[] {
  return dates.filter((date, index) => dates.indexOf(date) !== index);
}

function ofWeek<Entry extends { readonly weeks: Weeks }>(entries: readonly Entry[], week: WeekKind): Entry[] {
  return entries.filter(appliesTo(week));
}

/** A transfer makes a day off working and a working day off; anything else is a slip of the pen. */
function transferFaults(year: CalendarYear, kind: WeekKind): YearFault[] {
  const week = { ...WEEK_WORDS[kind] };
  const special = [...year.holidays, ...year.restDays, ...ofWeek(year.substitutes, kind)];
  const isOff = (date: string): boolean => isWeekend(kind, dayNumber(date)) || special.some((day) => day.date === date);
  return ofWeek(year.transfers, kind).flatMap(({ from, to }: Transfer) => [
    ...(isOff(from) ? [] : [{ code: 'calendar-transfer-of-no-day-off', params: { date: from, week } }]),
    ...(isOff(to) ? [{ code: 'calendar-transfer-to-day-off', params: { date: to, week } }] : []),
  ]);
}
