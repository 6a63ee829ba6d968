import { DomainError } from '#platform';
import { dayNumber } from './calendar/day-number.js';
import type { DayNumber } from './calendar/day-number.js';

/** @throws DomainError `invalid`/`invalid-day` unless the text is the `YYYY-MM-DD` of a real day */
export function legalDay(text: string, field = 'day'): DayNumber {
  try {
    return dayNumber(text);
  } catch {
    throw new DomainError('invalid', 'invalid-day', { field });
  }
}
