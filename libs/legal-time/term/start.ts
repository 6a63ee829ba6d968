import type { Calendar, DayReason, Schedule } from '../calendar/calendar.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { statusOf, workingDayAfter } from './count-days.js';

/** Why a start was shifted: the day was off, or the hour was outside the working hours. */
export type ShiftReason = DayReason | 'after-hours' | 'before-hours' | 'lunch';

export interface Shift {
  readonly reason: ShiftReason;
  readonly to: LocalMoment;
}

/**
 * АППК 64(3): what comes after hours or on a day off counts as the next working day's. The closing minute itself is
 * still in time, as a term that ends with the working hours is kept at that minute. What comes before opening or in
 * the lunch break belongs to the same day.
 */
export function receiptShift(calendar: Calendar, schedule: Schedule, at: LocalMoment): Shift | null {
  const status = statusOf(calendar, schedule.week, at.day);
  if (status.working && at.time <= schedule.closes) return null;
  const day = workingDayAfter(calendar, schedule.week, at.day, 1);
  return { reason: status.working ? 'after-hours' : status.reason, to: { day, time: schedule.opens } };
}

/** Minutes and hours begin to run at the first working moment: after opening, after lunch, on a working day. */
export function runningShift(calendar: Calendar, schedule: Schedule, at: LocalMoment): Shift | null {
  const dayShift = receiptShift(calendar, schedule, at);
  if (dayShift !== null) return dayShift;
  if (at.time < schedule.opens) return { reason: 'before-hours', to: { day: at.day, time: schedule.opens } };
  const inBreak = schedule.windows.some(({ opens, closes }) => at.time >= opens && at.time <= closes);
  const next = schedule.windows.find(({ opens }) => opens > at.time);
  return inBreak || next === undefined ? null : { reason: 'lunch', to: { day: at.day, time: next.opens } };
}
