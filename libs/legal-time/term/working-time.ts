import type { Calendar, Schedule, TimeOfDay } from '../calendar/calendar.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { workingDayAfter } from './count-days.js';

/** Working time of the day that has passed at the time. */
export function elapsedAt({ windows }: Schedule, time: TimeOfDay): number {
  return windows.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(time, closes) - opens), 0);
}

/** The time of day at which so much working time has passed: the end of a window rather than the start of the next. */
function timeAfter({ windows, closes }: Schedule, elapsed: number): TimeOfDay {
  let left = elapsed;
  for (const window of windows) {
    const length = window.closes - window.opens;
    if (left <= length) return window.opens + left;
    left -= length;
  }
  return closes;
}

/** Lets working time run from a working moment (see `runningShift`). */
export function runWorkingTime(calendar: Calendar, schedule: Schedule, from: LocalMoment, length: number): LocalMoment {
  const total = elapsedAt(schedule, from.time) + length;
  const fullDays = Math.ceil(total / schedule.length) - 1;
  const day = fullDays === 0 ? from.day : workingDayAfter(calendar, schedule.week, from.day, fullDays);
  return { day, time: timeAfter(schedule, total - fullDays * schedule.length) };
}
