import { DomainError } from '#platform';
import type { LocalizedText } from '#regulations';
import type { Calendar, WorkWeek } from './calendar.js';
import type {
  CalendarYear,
  Certainty,
  NamedDay,
  SubstituteDay,
  Transfer,
  Weeks,
  WithdrawnDay,
} from './calendar-data.js';
import { dayNumber } from './day-number.js';

export interface CalendarListingDay {
  readonly date: string;
  readonly kind: 'holiday' | 'rest-day' | 'substitute' | 'moved-day-off' | 'made-working' | 'withdrawn';
  readonly weeks: Weeks;
  readonly name: LocalizedText | null;
  readonly related: string | null;
  readonly source: string;
  readonly certainty: Certainty;
}

export interface CalendarListing {
  readonly year: number;
  readonly calendar: string;
  readonly final: boolean;
  readonly note: string | null;
  readonly workingDaysFiveDayWeek: number;
  readonly workingDaysSixDayWeek: number;
  /** By date. */
  readonly days: readonly CalendarListingDay[];
}

/** @throws DomainError `not-found`/`calendar-year-unknown` */
export function calendarYear(calendar: Calendar, year: number): CalendarYear {
  const entry = calendar.years.get(year);
  if (entry !== undefined) return entry;
  const known = [...calendar.years.keys()];
  throw new DomainError('not-found', 'calendar-year-unknown', {
    year,
    knownFrom: known[0] ?? null,
    knownTo: known.at(-1) ?? null,
  });
}

/**
 * The special days of a year, as people check them against the acts.
 * @throws DomainError `not-found`/`calendar-year-unknown`
 */
export function listCalendarYear(calendar: Calendar, year: number): CalendarListing {
  const entry = calendarYear(calendar, year);
  return {
    year,
    calendar: calendar.version,
    final: entry.open === null,
    note: entry.open?.note ?? null,
    workingDaysFiveDayWeek: workingDaysIn(calendar, calendar.weeks['five-day'], year),
    workingDaysSixDayWeek: workingDaysIn(calendar, calendar.weeks['six-day'], year),
    days: daysOf(entry, (name) => calendar.data.names[name] ?? null).sort((a, b) => a.date.localeCompare(b.date)),
  };
}

function workingDaysIn({ firstDay }: Calendar, { rank }: WorkWeek, year: number): number {
  const before = dayNumber(`${String(year)}-01-01`) - firstDay - 1;
  const last = dayNumber(`${String(year)}-12-31`) - firstDay;
  return (rank[last] ?? 0) - (rank[before] ?? 0);
}

type NameOf = (name: string) => LocalizedText | null;

function daysOf(
  { holidays, restDays, substitutes, transfers, withdrawn }: CalendarYear,
  nameOf: NameOf,
): CalendarListingDay[] {
  const holidayName = (date: string): LocalizedText | null =>
    nameOf(holidays.find((day) => day.date === date)?.name ?? '');
  return [
    ...holidays.map((day) => named('holiday', day, nameOf)),
    ...restDays.map((day) => named('rest-day', day, nameOf)),
    ...substitutes.map((day) => substitute(day, holidayName(day.for))),
    ...transfers.flatMap(bothEnds),
    ...withdrawn.map((day) => takenBack(day, nameOf)),
  ];
}

function named(
  kind: 'holiday' | 'rest-day',
  { date, name, source, certainty }: NamedDay,
  nameOf: NameOf,
): CalendarListingDay {
  return { date, kind, weeks: 'both', name: nameOf(name), related: null, source, certainty };
}

function substitute(
  { date, weeks, source, certainty, ...day }: SubstituteDay,
  name: LocalizedText | null,
): CalendarListingDay {
  return { date, kind: 'substitute', weeks, name, related: day.for, source, certainty };
}

function bothEnds({ from, to, weeks, source, certainty }: Transfer): CalendarListingDay[] {
  const common = { weeks, name: null, source, certainty };
  return [
    { date: from, kind: 'made-working', related: to, ...common },
    { date: to, kind: 'moved-day-off', related: from, ...common },
  ];
}

function takenBack({ date, name, source }: WithdrawnDay, nameOf: NameOf): CalendarListingDay {
  return { date, kind: 'withdrawn', weeks: 'both', name: nameOf(name), related: null, source, certainty: 'confirmed' };
}
