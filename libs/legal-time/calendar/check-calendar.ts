import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

import { schemaFaults } from '../data/schema-faults.js';
import type { CalendarYear, DayNames, PlaceHours } from './calendar-data.js';
import { calendarEditionSchema, calendarYearSchema, dayNamesSchema, placeHoursSchema } from './calendar.schema.js';

const ajv = new Ajv({ allErrors: true, strict: true, strictTuples: false });
const isYear = ajv.compile<CalendarYear>(calendarYearSchema);
const isNames = ajv.compile<DayNames>(dayNamesSchema);
const isHours = ajv.compile<readonly PlaceHours[]>(placeHoursSchema);
const isEdition = ajv.compile<{ readonly edition: string }>(calendarEditionSchema);

/** Content of the right shape, or what is wrong with it, each fault beginning with where it was found. */
export type Checked<T> = { readonly value: T } | { readonly faults: readonly string[] };

export const checkedYear = (content: unknown, where: string): Checked<CalendarYear> => check(isYear, content, where);
export const checkedNames = (content: unknown, where: string): Checked<DayNames> => check(isNames, content, where);
export const checkedHours = (content: unknown, where: string): Checked<readonly PlaceHours[]> =>
  check(isHours, content, where);
export const checkedEdition = (content: unknown, where: string): Checked<{ readonly edition: string }> =>
  check(isEdition, content, where);

function check<T>(isValid: ValidateFunction<T>, content: unknown, where: string): Checked<T> {
  if (isValid(content)) return { value: content };
  return { faults: schemaFaults(isValid.errors).map((fault) => `${where}: ${fault}`) };
}
