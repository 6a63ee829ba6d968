import type { Calendar } from './calendar/calendar.js';
import { isoDayOf } from './calendar/day-number.js';
import { kzCalendar } from './calendar/kz-calendar.js';
import type { ExplanationLine, Place } from './deadline.js';
import { explainPeriod } from './explain/period-lines.js';
import { legalDay } from './legal-day.js';
import { workingDayFrom } from './term/count-days.js';
import { monthCount, monthsAfter } from './term/month-end.js';
import { scheduleOf } from './term/reckon.js';

export interface PeriodRequest {
  /** Day the period is counted from, `YYYY-MM-DD`. */
  readonly from: string;
  /** Positive whole number. */
  readonly amount: number;
  readonly unit: 'month' | 'year';
  /**
   * Where given, a last day off moves to the place's next working day, as for a term to act in. Where not, the day
   * stays what it is, as for how long an entry in a register holds; then no calendar is asked and any year will do.
   */
  readonly movesAt?: Place;
}

export interface PeriodEnd {
  /** Last day of the period, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** Version of the calendar the day moved by; `null` when none was asked. */
  readonly calendar: string | null;
  readonly explanation: readonly ExplanationLine[];
}

/**
 * The last day of a period of months or years: the day of the same number, or the last one of a month without it.
 * @throws DomainError `invalid` (`invalid-day`, `invalid-amount`, `invalid-unit`, `invalid-place`),
 * `unprocessable`/`calendar-year-unknown`
 */
export function endOfPeriod(request: PeriodRequest, calendar: Calendar = kzCalendar()): PeriodEnd {
  const { amount, unit, movesAt } = request;
  const from = legalDay(request.from, 'from');
  const counted = monthsAfter(from, monthCount(amount, unit));
  const schedule = movesAt === undefined ? null : scheduleOf(calendar, movesAt);
  const lastDay = schedule === null ? counted : workingDayFrom(calendar, schedule.week, counted);
  return {
    lastDay: isoDayOf(lastDay),
    calendar: schedule === null ? null : calendar.version,
    explanation: explainPeriod({ calendar, week: schedule?.week ?? null, from, amount, unit, counted, lastDay }),
  };
}
