import type { Calendar } from './calendar.js';
import { checkedNames, checkedYear } from './check-calendar.js';
import { compileCalendar } from './compile-calendar.js';
import { InvalidCalendar } from './invalid-calendar.js';
import { kzCalendar } from './kz-calendar.js';
import { withYears } from './with-years.js';
import { yearFaults } from './year-faults.js';

/** One year as parsed from YAML or JSON, of the shape of the shipped files, with names the calendar does not know yet. */
export interface YearChange {
  readonly year: unknown;
  readonly names?: unknown;
}

/**
 * A calendar in which one year is replaced or added, to see what a change would do before anybody counts by it. Its
 * version says that it is a candidate.
 * @throws InvalidCalendar naming every fault, those of the year with the file `year`, those of the names with `names`
 */
export function candidateCalendar(change: YearChange, base: Calendar = kzCalendar()): Calendar {
  const names = checkedNames(change.names ?? {}, 'names');
  const year = checkedYear(change.year, 'year');
  const faults = [names, year].flatMap((checked) => ('faults' in checked ? checked.faults : []));
  if ('faults' in names || 'faults' in year) throw new InvalidCalendar(faults);
  const known = { ...base.data.names, ...names.value };
  const wrong = yearFaults(year.value, known).map((fault) => ({ file: 'year', ...fault }));
  if (wrong.length > 0) throw new InvalidCalendar(wrong);
  return compileCalendar(withYears(base.data, 'candidate', [year.value], names.value));
}
