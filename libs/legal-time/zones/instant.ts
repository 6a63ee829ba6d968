import { DateTime } from 'luxon';

import { DomainError } from '#platform';

const WITH_OFFSET = /T.+(Z|[+-]\d{2}(:?\d{2})?)$/;
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/**
 * Reads an ISO-8601 instant. A time without `Z` or an offset says nothing to count from.
 * @throws DomainError `invalid`/`invalid-instant`
 */
export function instantOf(text: string, field = 'from'): Instant {
  const fast = UTC.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(fast) && isoInstant(fast).startsWith(text.slice(0, 19))) return fast;
  const parsed = WITH_OFFSET.test(text) ? DateTime.fromISO(text) : undefined;
  if (parsed?.isValid !== true) throw new DomainError('invalid', 'invalid-instant', { field });
  return parsed.toMillis();
}

/** ISO-8601 UTC with milliseconds. */
export function isoInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}
