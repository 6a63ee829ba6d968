import { DateTime } from 'luxon';

import type { CalendarData, CalendarYear, PlaceHours } from '../calendar/calendar-data.js';
import type { DeadlineRequest } from '../deadline.js';

/**
 * The rules told once more as a walk from day to day that asks the calendar's data for each one: slow, plain, and
 * written without the library's code, so that the two can be compared.
 */
export function naiveDeadline(data: CalendarData, request: DeadlineRequest): string {
  const hours = hoursOf(data, request.place);
  const zone = request.zone ?? 'Asia/Almaty';
  const from = DateTime.fromISO(request.from, { zone });
  const start = receive(data, hoursOf(data, request.receivedAt ?? request.place), from);
  const due =
    request.unit === 'minute' || request.unit === 'hour'
      ? walkMinutes(data, hours, start, request.amount * (request.unit === 'hour' ? 60 : 1))
      : walkDays(data, hours, start, request.amount, request.unit === 'working-day');
  return due.toUTC().toISO() ?? 'invalid';
}

export function naiveIsWorking(data: CalendarData, week: PlaceHours['week'], day: DateTime): boolean {
  const iso = day.toISODate();
  const year = data.years.find((candidate) => candidate.year === day.year);
  if (year === undefined || iso === null) throw new RangeError(`outside: ${String(iso)}`);
  const applies = ({ weeks }: { weeks: string }): boolean => weeks === 'both' || weeks === week;
  const transfers = year.transfers.filter(applies);
  if (transfers.some(({ to }) => to === iso)) return false;
  if (transfers.some(({ from }) => from === iso)) return true;
  return !isWeekend(week, day) && !isSpecial(year, applies, iso);
}

function isWeekend(week: PlaceHours['week'], day: DateTime): boolean {
  return day.weekday === 7 || (week === 'five-day' && day.weekday === 6);
}

function isSpecial(year: CalendarYear, applies: (entry: { weeks: string }) => boolean, iso: string): boolean {
  const days = [...year.holidays, ...year.restDays, ...year.substitutes.filter(applies)];
  return days.some(({ date }) => date === iso);
}

function hoursOf(data: CalendarData, place: string): PlaceHours {
  const hours = data.hours.find((candidate) => candidate.place === place);
  if (hours === undefined) throw new RangeError(place);
  return hours;
}

function at(day: DateTime, time: string): DateTime {
  return day.startOf('day').set({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) });
}

function opens(hours: PlaceHours, day: DateTime): DateTime {
  return at(day, hours.windows[0]?.[0] ?? '');
}

function closes(hours: PlaceHours, day: DateTime): DateTime {
  return at(day, hours.windows.at(-1)?.[1] ?? '');
}

function receive(data: CalendarData, hours: PlaceHours, moment: DateTime): DateTime {
  if (naiveIsWorking(data, hours.week, moment) && moment <= closes(hours, moment)) return moment;
  let day = moment.startOf('day').plus({ days: 1 });
  while (!naiveIsWorking(data, hours.week, day)) day = day.plus({ days: 1 });
  return opens(hours, day);
}

function walkDays(data: CalendarData, hours: PlaceHours, start: DateTime, amount: number, working: boolean): DateTime {
  let day = start.startOf('day');
  for (let left = amount; left > 0;) {
    day = day.plus({ days: 1 });
    if (!working || naiveIsWorking(data, hours.week, day)) left -= 1;
  }
  while (!naiveIsWorking(data, hours.week, day)) day = day.plus({ days: 1 });
  return closes(hours, day);
}

function walkMinutes(data: CalendarData, hours: PlaceHours, start: DateTime, minutes: number): DateTime {
  let left = minutes * 60_000;
  for (let day = start; ; day = day.startOf('day').plus({ days: 1 })) {
    if (!naiveIsWorking(data, hours.week, day)) continue;
    for (const [from, to] of hours.windows) {
      const begin = DateTime.max(start, at(day, from));
      const length = at(day, to).diff(begin).toMillis();
      if (length >= left && length > 0) return begin.plus({ milliseconds: left });
      left -= Math.max(0, length);
    }
  }
}
