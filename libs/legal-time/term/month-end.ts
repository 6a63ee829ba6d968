import { DomainError } from '#platform';
import { DAY_MS } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';

declare const unit: unique symbol;

/** A number of calendar months; like the other counts it stands in for no other unit. */
export type MonthCount = number & { readonly [unit]: 'month' };

/** Longer terms are a mistake in the data. */
const AT_MOST = 1200;

/** @throws DomainError `invalid`/`invalid-amount` unless whole and positive, `invalid`/`invalid-unit` */
export function monthCount(amount: number, of: 'month' | 'year'): MonthCount {
  const months = amount * monthsIn(of);
  if (Number.isSafeInteger(amount) && amount >= 1 && months <= AT_MOST) return months as MonthCount;
  throw new DomainError('invalid', 'invalid-amount', { field: 'amount' });
}

function monthsIn(of: 'month' | 'year'): number {
  switch (of) {
    case 'month':
      return 1;
    case 'year':
      return 12;
  }
  throw new DomainError('invalid', 'invalid-unit', { field: 'unit' });
}

/**
 * The day of the same number so many months later; in a month without that number, its last day. Counted from the first
 * day at once: 31 January and two months is 31 March, though 31 January and one month is the end of February.
 */
export function monthsAfter(day: DayNumber, months: MonthCount): DayNumber {
  const end = new Date(day * DAY_MS);
  const number = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + months, 1);
  const next = new Date(end);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  end.setUTCDate(Math.min(number, next.getUTCDate()));
  return end.getTime() / DAY_MS;
}
