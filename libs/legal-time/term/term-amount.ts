import { DomainError } from '#platform';
import type { TermUnit } from '#regulations';
import {
  calendarDayCount,
  lengthOfHours,
  lengthOfMinutes,
  workingDayCount,
  workingHourCount,
  workingMinuteCount,
} from './counts.js';
import type { CalendarDayCount, WorkingDayCount, WorkingHourCount, WorkingMinuteCount, WorkingTime } from './counts.js';

/** A working day is a day on which the place works, whatever its length; never a number of hours. */
export interface WorkingDays {
  readonly kind: 'working-days';
  readonly count: WorkingDayCount;
}

/** Every day counts, only the last one may move. */
export interface CalendarDays {
  readonly kind: 'calendar-days';
  readonly count: CalendarDayCount;
  /** The text says only "day"; read as calendar days, which the explanation says. */
  readonly readFromBareDay: boolean;
}

/** Hours that run only inside working hours. */
export interface WorkingHours {
  readonly kind: 'working-hours';
  readonly count: WorkingHourCount;
}

/** Minutes that run only inside working hours. */
export interface WorkingMinutes {
  readonly kind: 'working-minutes';
  readonly count: WorkingMinuteCount;
}

export type TermInDays = WorkingDays | CalendarDays;
export type TermInTime = WorkingHours | WorkingMinutes;
export type TermAmount = TermInDays | TermInTime;

/**
 * What a text's amount and unit mean.
 * @throws DomainError `invalid`/`invalid-amount` unless the amount is a positive whole number, `invalid`/`invalid-unit`
 */
export function termAmount(amount: number, unit: TermUnit): TermAmount {
  switch (unit) {
    case 'minute':
      return workingMinutes(amount);
    case 'hour':
      return workingHours(amount);
    case 'working-day':
      return workingDays(amount);
    case 'calendar-day':
      return calendarDays(amount);
    case 'day':
      return { ...calendarDays(amount), readFromBareDay: true };
  }
  throw new DomainError('invalid', 'invalid-unit', { field: 'unit' });
}

export function workingDays(count: number): WorkingDays {
  return { kind: 'working-days', count: workingDayCount(count) };
}

export function calendarDays(count: number): CalendarDays {
  return { kind: 'calendar-days', count: calendarDayCount(count), readFromBareDay: false };
}

export function workingHours(count: number): WorkingHours {
  return { kind: 'working-hours', count: workingHourCount(count) };
}

export function workingMinutes(count: number): WorkingMinutes {
  return { kind: 'working-minutes', count: workingMinuteCount(count) };
}

export function isInDays(term: TermAmount): term is TermInDays {
  return term.kind === 'working-days' || term.kind === 'calendar-days';
}

export function workingTimeOf(term: TermInTime): WorkingTime {
  return term.kind === 'working-hours' ? lengthOfHours(term.count) : lengthOfMinutes(term.count);
}
