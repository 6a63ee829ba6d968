import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Calendar } from './calendar.js';
import type { CalendarData } from './calendar-data.js';
import { compileCalendar } from './compile-calendar.js';
import { readCalendar, readExtraYears } from './read-calendar.js';
import { withYears } from './with-years.js';

let calendar: Calendar | undefined;

/** Kazakhstan's calendar: as shipped, or with the years of the folder that `useCalendarFolder` was given at start. */
export function kzCalendar(): Calendar {
  return (calendar ??= compileCalendar(shipped()));
}

/**
 * Puts the years of a folder beside the shipped ones or in their place, from then on and for the whole process. For the
 * program's start, before anything is counted: dates counted earlier keep the version they were counted with.
 * `undefined` and an empty folder mean the calendar as shipped.
 * @throws InvalidCalendar naming every fault of the folder's files; the calendar stays what it was
 */
export function useCalendarFolder(folder: string | undefined): Calendar {
  calendar = compileCalendar(folder === undefined ? shipped() : withExtraYears(shipped(), folder));
  return calendar;
}

function shipped(): CalendarData {
  return readCalendar(new URL('../calendars/kz/', import.meta.url));
}

function withExtraYears(data: CalendarData, folder: string): CalendarData {
  const { years, names } = readExtraYears(pathToFileURL(`${resolve(folder)}${sep}`), data.names);
  return years.length === 0 ? data : withYears(data, 'local', years, names);
}
