import type { Calendar } from './calendar.js';
import { compileCalendar } from './compile-calendar.js';
import { readCalendar } from './read-calendar.js';

let calendar: Calendar | undefined;

/** Kazakhstan's calendar as shipped, read once on first use. */
export function kzCalendar(): Calendar {
  return (calendar ??= compileCalendar(readCalendar(new URL('../calendars/kz/', import.meta.url))));
}
