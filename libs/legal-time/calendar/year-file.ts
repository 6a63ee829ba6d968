import { stringify } from 'yaml';
import type { Locale, LocaleText } from '#platform';
import type { Calendar } from './calendar.js';
import { calendarYear } from './calendar-listing.js';

/** How a transfer is written: it is what changes most often. */
const EXAMPLE =
  '{ from: 2027-03-13, to: 2027-03-19, weeks: five-day, decidedOn: 2026-11-20, source: "…", certainty: confirmed }';

const HEAD: LocaleText = {
  kk: 'transfers: from – жұмыс күні болады, to – демалыс болады. Мысалы:',
  ru: 'transfers: from становится рабочим днём, to – выходным. Например:',
  en: 'transfers: from becomes a working day, to a day off. For example:',
};

/**
 * A year of the calendar in use as the file in which it is changed.
 * @throws DomainError `not-found`/`calendar-year-unknown`
 */
export function yearFile(calendar: Calendar, year: number, locale: Locale): string {
  const head = `# ${HEAD[locale]}\n#   - ${EXAMPLE}\n`;
  return head + stringify(calendarYear(calendar, year), { aliasDuplicateObjects: false, lineWidth: 0 });
}
