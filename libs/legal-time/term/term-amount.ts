import { DomainError } from '#platform';
import type { TermUnit } from '#regulations';

/** A working day is a day on which the place works, whatever its length; never a number of hours. */
export interface WorkingDays {
  readonly kind: 'working-days';
  readonly count: number;
}

/** Every day counts, only the last one may move. */
export interface CalendarDays {
  readonly kind: 'calendar-days';
  readonly count: number;
  /** The text says only "day"; read as calendar days, which the explanation says. */
  readonly readFromBareDay: boolean;
}

/** Hours that run only inside working hours. */
export interface WorkingHours {
  readonly kind: 'working-hours';
  readonly count: number;
}

/** Minutes that run only inside working hours. */
export interface WorkingMinutes {
  readonly kind: 'working-minutes';
  readonly count: number;
}

export type TermInDays = WorkingDays | CalendarDays;
export type TermInTime = WorkingHours | WorkingMinutes;
export type TermAmount = TermInDays | TermInTime;

const MINUTE_MS = 60_000;

/**
 * @throws DomainError `invalid`/`invalid-amount` unless the amount is a positive whole number (a term of nothing is a
 * mistake in the data, not a deadline), `invalid`/`invalid-unit`
 */
export function termAmount(amount: number, unit: TermUnit): TermAmount {
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new DomainError('invalid', 'invalid-amount', { field: 'amount' });
  switch (unit) {
    case 'minute':
      return { kind: 'working-minutes', count: amount };
    case 'hour':
      return { kind: 'working-hours', count: amount };
    case 'working-day':
      return { kind: 'working-days', count: amount };
    case 'calendar-day':
      return { kind: 'calendar-days', count: amount, readFromBareDay: false };
    case 'day':
      return { kind: 'calendar-days', count: amount, readFromBareDay: true };
  }
  throw new DomainError('invalid', 'invalid-unit', { field: 'unit' });
}

export function isInDays(term: TermAmount): term is TermInDays {
  return term.kind === 'working-days' || term.kind === 'calendar-days';
}

/** Working time in milliseconds. */
export function workingTimeOf({ kind, count }: TermInTime): number {
  return count * (kind === 'working-hours' ? 60 : 1) * MINUTE_MS;
}
