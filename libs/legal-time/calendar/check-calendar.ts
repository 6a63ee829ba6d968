import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

import { faultsOf } from '#platform';
import type { DataFault } from '../data/data-fault.js';
import type { CalendarYear, DayNames, PlaceHours } from './calendar-data.js';
import { calendarEditionSchema, calendarYearSchema, dayNamesSchema, placeHoursSchema } from './calendar.schema.js';

const ajv = new Ajv({ allErrors: true, strict: true, strictTuples: false });
const isYear = ajv.compile<CalendarYear>(calendarYearSchema);
const isNames = ajv.compile<DayNames>(dayNamesSchema);
const isHours = ajv.compile<readonly PlaceHours[]>(placeHoursSchema);
const isEdition = ajv.compile<{ readonly edition: string }>(calendarEditionSchema);

/** Content of the right shape, or what is wrong with it, each fault with the file it was found in. */
export type Checked<T> = { readonly value: T } | { readonly faults: readonly DataFault[] };

export const checkedYear = (content: unknown, file: string): Checked<CalendarYear> => check(isYear, content, file);
export const checkedNames = (content: unknown, file: string): Checked<DayNames> => check(isNames, content, file);
export const checkedHours = (content: unknown, file: string): Checked<readonly PlaceHours[]> =>
  check(isHours, content, file);
export const checkedEdition = (content: unknown, file: string): Checked<{ readonly edition: string }> =>
  check(isEdition, content, file);

function check<T>(isValid: ValidateFunction<T>, content: unknown, file: string): Checked<T> {
  if (isValid(content)) return { value: content };
  const faults = faultsOf(isValid.errors ?? []);
  return {
    faults: faults.map(({ path, code, ...fault }) => {
      return { ...fault, file, place: path || '/', code: code === 'format' ? 'calendar-format' : code };
    }),
  };
}
