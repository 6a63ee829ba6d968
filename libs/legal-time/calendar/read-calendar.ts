import { readFileSync, readdirSync } from 'node:fs';

import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';

import type { CalendarData } from './calendar-data.js';
import { calendarSchema } from './calendar.schema.js';

const validate = new Ajv({ allErrors: true, strict: true, strictTuples: false }).compile<CalendarData>(calendarSchema);

/** The calendar's files do not hold a calendar: the program must not start counting with them. */
export class InvalidCalendar extends Error {
  override readonly name = 'InvalidCalendar';
}

/**
 * Reads a folder of `<year>.yaml`, `hours.yaml`, `names.yaml` and `edition.yaml`.
 * @throws InvalidCalendar naming every fault
 */
export function readCalendar(folder: URL): CalendarData {
  const content: unknown = {
    ...asObject(parse(folder, 'edition.yaml')),
    years: yearFiles(folder).map((file) => parse(folder, file)),
    hours: parse(folder, 'hours.yaml'),
    names: parse(folder, 'names.yaml'),
  };
  if (!validate(content)) {
    const faults = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message ?? 'is invalid'}`,
    );
    throw new InvalidCalendar(faults.join('\n'));
  }
  return content;
}

function yearFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}\.yaml$/.test(file))
    .sort();
}

function parse(folder: URL, file: string): unknown {
  const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'));
  if (document.errors.length > 0) {
    throw new InvalidCalendar(`${file}: ${document.errors.map(({ message }) => message).join('; ')}`);
  }
  return document.toJS();
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
