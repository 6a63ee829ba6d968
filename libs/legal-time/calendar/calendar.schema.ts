const day = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
const text = { type: 'string', minLength: 1 };
const dayOrNull = { anyOf: [day, { type: 'null' }] };
const weeks = { enum: ['five-day', 'six-day', 'both'] };
const certainty = { enum: ['confirmed', 'computed', 'unverified'] };

function object(properties: Record<string, unknown>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

function list(items: unknown): object {
  return { type: 'array', items };
}

const namedDay = object({ date: day, name: text, source: text, certainty });
const localized = object({ kk: text, ru: text, en: text });
const time = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };

const year = object({
  year: { type: 'integer' },
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
  open: {
    anyOf: [
      { type: 'null' },
      object({ from: day, to: day, reason: { enum: ['absence-not-proved', 'not-decided'] }, note: text }),
    ],
  },
});

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

/** Shape of `CalendarData`; a misspelt key is an error, not a silent loss. */
export const calendarSchema = object({
  edition: text,
  years: { type: 'array', minItems: 1, items: year },
  hours: list(hours),
  names: { type: 'object', additionalProperties: localized },
});
