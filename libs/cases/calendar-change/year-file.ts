import { type Calendar, candidateCalendar, type DataFault, InvalidCalendar, yamlContent } from '#legal-time';
import { InvalidInput } from '#platform';

/** Fields of the body, by what the faults call the files. */
const FIELDS: Readonly<Record<string, string>> = { year: '/yearFile', names: '/namesFile' };

/**
 * The calendar with the year of a file in the place of its own, or added to it.
 * @param year text of `<year>.yaml`, in the shape of the files the program is shipped with
 * @param names text of a `names.yaml` with the words for days that have names of their own
 * @throws InvalidInput naming every fault
 */
export function calendarWith(year: string, names = '{}'): Calendar {
  const [readYear, readNames] = [yamlContent(year, 'year'), yamlContent(names, 'names')];
  if ('faults' in readYear) throw faulty(readYear.faults);
  if ('faults' in readNames) throw faulty(readNames.faults);
  try {
    return candidateCalendar({ year: readYear.content, names: readNames.content });
  } catch (error) {
    if (!(error instanceof InvalidCalendar)) throw error;
    throw faulty(error.faults);
  }
}

function faulty(faults: readonly DataFault[]): InvalidInput {
  return new InvalidInput(faults.map(({ file, ...fault }) => ({ ...fault, path: FIELDS[file] ?? '' })));
}
