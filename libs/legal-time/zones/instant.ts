import { DateTime } from 'luxon';

import { DomainError } from '#platform';
import { DAY_MS, isoDayOf } from '../calendar/day-number.js';

const WITH_OFFSET = /T.+(Z|[+-]\d{2}(:?\d{2})?)$/;
/** What every event holds. */
const PLAIN_UTC = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * Reads an ISO-8601 instant. A time without `Z` or an offset says nothing to count from.
 * @throws DomainError `invalid`/`invalid-instant`
 */
export function instantOf(text: string, field = 'from'): Instant {
  if (PLAIN_UTC.test(text)) {
    const instant = Date.parse(text);
    const date = Number(text.slice(8, 10));
    // 30 February would be read as the beginning of March.
    if (date <= 28 || new Date(instant).getUTCDate() === date) return instant;
  }
  const parsed = WITH_OFFSET.test(text) ? DateTime.fromISO(text) : undefined;
  if (parsed?.isValid !== true) throw new DomainError('invalid', 'invalid-instant', { field });
  return parsed.toMillis();
}

const isoTimes = new Map<number, string>();
const KEEP_AT_MOST = 20_000;

/** ISO-8601 UTC with milliseconds. Put together from day and time, as the same of both come again and again. */
export function isoInstant(instant: Instant): string {
  const day = Math.floor(instant / DAY_MS);
  return `${isoDayOf(day)}T${isoTimeOf(instant - day * DAY_MS)}Z`;
}

function isoTimeOf(time: number): string {
  const known = isoTimes.get(time);
  if (known !== undefined) return known;
  const text = new Date(time).toISOString().slice(11, 23);
  if (isoTimes.size < KEEP_AT_MOST) isoTimes.set(time, text);
  return text;
}
