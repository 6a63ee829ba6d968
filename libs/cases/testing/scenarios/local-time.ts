import { DateTime } from 'luxon';
import { zone } from '../fixtures.js';

/** Local time at the provider as an instant. */
export function instantOf(local: string): string {
  return DateTime.fromISO(local, { zone }).toUTC().toISO() ?? '';
}

/** An instant as local time at the provider, to the minute. */
export function localOf(instant: string): string {
  return DateTime.fromISO(instant, { zone }).toFormat("yyyy-MM-dd'T'HH:mm");
}
