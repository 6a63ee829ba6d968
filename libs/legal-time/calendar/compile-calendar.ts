import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { DataFault } from '../data/data-fault.js';
import type { Place } from '../deadline.js';
import type { Calendar, Schedule, WorkWeek, WorkWindow } from './calendar.js';
import type { CalendarData, CalendarYear, PlaceHours, WeekKind } from './calendar-data.js';
import { compileWeek } from './compile-week.js';
import { dayNumber } from './day-number.js';
import { InvalidCalendar } from './invalid-calendar.js';

/**
 * Prepares a calendar for counting. Everything that needs a date afterwards reads arrays.
 * @throws InvalidCalendar when years are missing in between, a day stands in another year's file, or a place has no hours
 */
export function compileCalendar(data: CalendarData): Calendar {
  const { years } = data;
  assertConsecutive(years);
  const firstDay = dayNumber(`${years[0]?.year ?? 0}-01-01`);
  const lastDay = dayNumber(`${years.at(-1)?.year ?? 0}-12-31`);
  const weeks: Record<WeekKind, WorkWeek> = {
    'five-day': compileWeek('five-day', years, firstDay, lastDay),
    'six-day': compileWeek('six-day', years, firstDay, lastDay),
  };
  return {
    version: `${data.edition}+${contentHash(data)}`,
    data,
    firstDay,
    lastDay,
    years: new Map(years.map((year) => [year.year, year])),
    weeks,
    schedules: schedulesOf(data.hours, weeks),
    open: years
      .flatMap(({ open }) => open ?? [])
      .map((open) => ({ ...open, first: dayNumber(open.from), last: dayNumber(open.to) })),
  };
}

/** Names are left out: they change no date. */
function contentHash({ years, hours }: CalendarData): string {
  const content = canonicalize({ years, hours }) ?? '';
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

function assertConsecutive(years: readonly CalendarYear[]): void {
  years.forEach((year, index) => {
    const expected = (years[0]?.year ?? 0) + index;
    if (year.year !== expected) throw invalid('year', 'calendar-year-missing', { year: expected });
    const stray = datesOf(year).find((date) => !date.startsWith(`${String(year.year)}-`));
    if (stray !== undefined) throw invalid('year', 'calendar-other-year', { date: stray, year: year.year });
  });
}

function datesOf({ holidays, restDays, substitutes, transfers }: CalendarYear): string[] {
  return [
    ...[...holidays, ...restDays, ...substitutes].map(({ date }) => date),
    ...transfers.flatMap(({ from, to }) => [from, to]),
  ];
}

function schedulesOf(hours: readonly PlaceHours[], weeks: Record<WeekKind, WorkWeek>): Record<Place, Schedule> {
  const of = (place: Place): Schedule => {
    const entry = hours.find((candidate) => candidate.place === place);
    if (entry === undefined) throw invalid('hours.yaml', 'calendar-hours-missing', { office: place });
    return schedule(entry, weeks[entry.week]);
  };
  return { provider: of('provider'), 'state-corporation': of('state-corporation'), portal: of('portal') };
}

function schedule(hours: PlaceHours, week: WorkWeek): Schedule {
  const windows = hours.windows.map(([opens, closes]): WorkWindow => ({
    opens: timeOfDay(opens),
    closes: timeOfDay(closes),
  }));
  const length = windows.reduce((sum, { opens, closes }) => sum + closes - opens, 0);
  return {
    place: hours.place,
    week,
    windows,
    opens: windows[0]?.opens ?? 0,
    closes: windows.at(-1)?.closes ?? 0,
    length,
    hours,
  };
}

function timeOfDay(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;
}

function invalid(file: string, code: string, params: NonNullable<DataFault['params']>): InvalidCalendar {
  return new InvalidCalendar([{ file, code, params }]);
}
