import { readdirSync } from 'node:fs';

import type { DataFault } from '../data/data-fault.js';
import { readYaml } from '../data/read-yaml.js';
import type { CalendarData, CalendarYear, DayNames } from './calendar-data.js';
import { checkedEdition, checkedHours, checkedNames, checkedYear } from './check-calendar.js';
import type { Checked } from './check-calendar.js';
import { InvalidCalendar } from './invalid-calendar.js';
import { yearFaults } from './year-faults.js';

const YEAR_FILE = /^(?<year>\d{4})\.yaml$/;

/**
 * Reads a folder of `<year>.yaml`, `hours.yaml`, `names.yaml` and `edition.yaml`.
 * @throws InvalidCalendar naming every fault
 */
export function readCalendar(folder: URL): CalendarData {
  const faults = new Faults();
  const edition = faults.take(checkedFile(folder, 'edition.yaml', checkedEdition));
  const hours = faults.take(checkedFile(folder, 'hours.yaml', checkedHours));
  const names = faults.take(checkedFile(folder, 'names.yaml', checkedNames));
  const years = readYears(folder, names ?? {}, faults);
  faults.throwIfAny();
  return { edition: edition?.edition ?? '', hours: hours ?? [], names: names ?? {}, years };
}

/** Years that stand beside or instead of the shipped ones, with the names they need. */
export interface ExtraYears {
  readonly years: readonly CalendarYear[];
  readonly names: DayNames;
}

/**
 * Reads a folder of `<year>.yaml` and, where days have names of their own, `names.yaml`; `known` are names that need not
 * be given again. Any other file is a fault: a misnamed year would be passed over in silence.
 * @throws InvalidCalendar naming every fault
 */
export function readExtraYears(folder: URL, known: DayNames): ExtraYears {
  const faults = new Faults();
  const files = filesOf(folder);
  for (const file of files)
    if (file !== 'names.yaml' && !YEAR_FILE.test(file)) faults.add([{ file, code: 'calendar-misnamed-file' }]);
  const names = files.includes('names.yaml') ? faults.take(checkedFile(folder, 'names.yaml', checkedNames)) : {};
  const years = readYears(folder, { ...known, ...names }, faults);
  faults.throwIfAny();
  return { years, names: names ?? {} };
}

function filesOf(folder: URL): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new InvalidCalendar([{ file: folder.pathname, code: 'calendar-folder-unreadable' }]);
  }
}

function readYears(folder: URL, names: DayNames, faults: Faults): CalendarYear[] {
  return filesOf(folder).flatMap((file) => {
    const named = YEAR_FILE.exec(file)?.groups?.['year'];
    if (named === undefined) return [];
    const year = faults.take(checkedFile(folder, file, checkedYear));
    if (year === undefined) return [];
    if (String(year.year) !== named)
      faults.add([{ file, code: 'calendar-file-of-other-year', params: { year: year.year } }]);
    faults.add(yearFaults(year, names).map((fault) => ({ file, ...fault })));
    return [year];
  });
}

function checkedFile<T>(folder: URL, file: string, check: (content: unknown, file: string) => Checked<T>): Checked<T> {
  const read = readYaml(folder, file);
  return 'faults' in read ? read : check(read.content, file);
}

/** Collects faults so that they are all told at once. */
class Faults {
  readonly #faults: DataFault[] = [];

  add(faults: readonly DataFault[]): void {
    this.#faults.push(...faults);
  }

  take<T>(checked: Checked<T>): T | undefined {
    if ('value' in checked) return checked.value;
    this.add(checked.faults);
    return undefined;
  }

  throwIfAny(): void {
    if (this.#faults.length > 0) throw new InvalidCalendar(this.#faults);
  }
}
