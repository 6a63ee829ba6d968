import { parseDocument } from 'yaml';
import { type Calendar, candidateCalendar, InvalidCalendar } from '#legal-time';
import { InvalidInput } from '#platform';

/**
 * The calendar with the year of a file in the place of its own, or added to it.
 * @param year text of `<year>.yaml`, in the shape of the files the program is shipped with
 * @param names text of a `names.yaml` with the words for days that have names of their own
 * @throws InvalidInput naming every fault
 */
export function calendarWith(year: string, names: string | undefined): Calendar {
  const [parsedYear, parsedNames] = [parsed(year, '/yearFile'), names === undefined ? {} : parsed(names, '/namesFile')];
  try {
    return candidateCalendar({ year: parsedYear, names: parsedNames });
  } catch (error) {
    if (!(error instanceof InvalidCalendar)) throw error;
    throw faulty('/yearFile', error.faults);
  }
}

function parsed(text: string, path: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw faulty(
      path,
      document.errors.map(({ message }) => message),
    );
  }
  return document.toJS();
}

function faulty(path: string, faults: readonly string[]): InvalidInput {
  return new InvalidInput(faults.map((fault) => ({ path, code: 'calendar-fault', params: { fault } })));
}
