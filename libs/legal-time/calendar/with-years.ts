import type { CalendarData, CalendarYear, DayNames } from './calendar-data.js';

/** The data with years replaced or added; `mark` tells in the edition that they are not the shipped ones. */
export function withYears(
  data: CalendarData,
  mark: 'local' | 'candidate',
  years: readonly CalendarYear[],
  names: DayNames,
): CalendarData {
  const kept = data.years.filter(({ year }) => !years.some((changed) => changed.year === year));
  return {
    ...data,
    edition: `${data.edition}-${mark}`,
    years: [...kept, ...years].sort((a, b) => a.year - b.year),
    names: { ...data.names, ...names },
  };
}
