import { certainty, day, list, localized, nullable, object, text } from '../data/schema-parts.js';

const dayOrNull = nullable(day);
const weeks = { enum: ['five-day', 'six-day', 'both'] };
const namedDay = object({ date: day, name: text, source: text, certainty });
const time = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };

/** Shape of one year's file. */
export const calendarYearSchema = object({
  year: { type: 'integer', minimum: 1991, maximum: 2100 },
  sources: list(text),
  holidays: list(namedDay),
  restDays: list(namedDay),
  substitutes: list(object({ date: day, for: day, weeks, source: text, certainty })),
  transfers: list(object({ from: day, to: day, weeks, decidedOn: dayOrNull, source: text, certainty })),
  withdrawn: list(
    object({
      date: day,
      kind: { enum: ['holiday', 'rest-day', 'substitute'] },
      name: text,
      announcedOn: dayOrNull,
      withdrawnOn: day,
      source: text,
    }),
  ),
  open: nullable(object({ from: day, to: day, reason: { enum: ['absence-not-proved', 'not-decided'] }, note: text })),
});

/** Names by key. */
export const dayNamesSchema = { type: 'object', additionalProperties: localized };

const hours = object({
  place: { enum: ['provider', 'state-corporation', 'portal'] },
  week: { enum: ['five-day', 'six-day'] },
  windows: { type: 'array', minItems: 1, items: { type: 'array', items: time, minItems: 2, maxItems: 2 } },
  source: text,
  citation: object({
    seed: { type: 'string', pattern: '^\\d{3}$' },
    lines: { type: 'array', items: { type: 'integer', minimum: 1 }, minItems: 2, maxItems: 2 },
    point: text,
  }),
});

/** Shape of `hours.yaml`. */
export const placeHoursSchema = list(hours);

/** Shape of `edition.yaml`. */
export const calendarEditionSchema = object({ edition: text });
