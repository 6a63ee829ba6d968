import type { CalendarYear, WeekKind } from '../calendar/calendar-data.js';
import { isWeekend } from '../calendar/compile-week.js';
import { dayNumber, isoDayOf } from '../calendar/day-number.js';

/**
 * Law on holidays, Art. 5: when a holiday falls on a day off, the next working day after it is off. Rest days of Labour
 * Code 84(5) are not holidays and get no substitute; days that are off already are passed over.
 */
export function deriveSubstitutes(year: CalendarYear, week: WeekKind): { date: string; for: string }[] {
  const off = new Set([...year.holidays, ...year.restDays].map(({ date }) => date));
  return year.holidays.flatMap((holiday) => {
    let day = dayNumber(holiday.date);
    if (!isWeekend(week, day)) return [];
    while (isWeekend(week, day) || off.has(isoDayOf(day))) day += 1;
    off.add(isoDayOf(day));
    return [{ date: isoDayOf(day), for: holiday.date }];
  });
}
