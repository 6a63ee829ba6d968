/**
 * Deadlines as one would write them first: a walk from day to day that asks the calendar's plain lists about each day,
 * by date as text, and notes why the day counts or not. The time zone is asked of luxon, at the start and at the end.
 * The rules are those of `explainDeadline` for terms in days; it says codes only, no texts.
 */
import { DateTime } from 'luxon';
import type { Calendar, CalendarYear, DeadlineRequest, Place } from '#legal-time';

type CalendarData = Calendar['data'];
type PlaceHours = CalendarData['hours'][number];

export interface WalkedDay {
  readonly date: string;
  readonly counted: boolean;
  readonly reason: string;
}

export interface WalkedDeadline {
  readonly dueAt: string;
  readonly days: readonly WalkedDay[];
}

export function walkDeadline(data: CalendarData, request: DeadlineRequest): WalkedDeadline {
  const zone = request.zone ?? 'Asia/Almaty';
  const hours = hoursOf(data, request.place);
  const filed = DateTime.fromISO(request.from, { zone });
  const days: WalkedDay[] = [];
  let day = received(data, hours, filed, days);
  let left = request.amount;
  while (left > 0) {
    day = dayAfter(day);
    const reason = request.unit === 'working-day' ? reasonOf(data, hours.week, day) : 'calendar-day';
    const counted = !isOff(reason);
    if (counted) left -= 1;
    days.push({ date: day, counted, reason });
  }
  while (isOff(reasonOf(data, hours.week, day))) {
    day = dayAfter(day);
    const reason = reasonOf(data, hours.week, day);
    if (isOff(reason)) days.push({ date: day, counted: false, reason });
  }
  return { dueAt: closing(hours, day, zone).toUTC().toISO() ?? '', days };
}

/** The day the filing counts as: its own, or the next working day after hours and on a day off. */
function received(data: CalendarData, hours: PlaceHours, filed: DateTime, days: WalkedDay[]): string {
  let day = filed.toISODate() ?? '';
  const off = isOff(reasonOf(data, hours.week, day));
  if (!off && filed <= closing(hours, day, filed.zoneName ?? '')) return day;
  for (day = dayAfter(day); ; day = dayAfter(day)) {
    const reason = reasonOf(data, hours.week, day);
    if (!isOff(reason)) return day;
    days.push({ date: day, counted: false, reason });
  }
}

function reasonOf(data: CalendarData, week: PlaceHours['week'], date: string): string {
  const year = data.years.find((candidate) => String(candidate.year) === date.slice(0, 4));
  if (year === undefined) throw new RangeError(`no calendar for ${date}`);
  return specialReason(year, week, date) ?? (isWeekend(week, date) ? 'weekend' : 'working-day');
}

function specialReason(year: CalendarYear, week: PlaceHours['week'], date: string): string | undefined {
  const applies = ({ weeks }: { readonly weeks: string }): boolean => weeks === 'both' || weeks === week;
  if (year.transfers.some((transfer) => applies(transfer) && transfer.to === date)) return 'moved-day-off';
  if (year.transfers.some((transfer) => applies(transfer) && transfer.from === date)) return 'made-working';
  if (year.substitutes.some((day) => applies(day) && day.date === date)) return 'substitute';
  if (year.holidays.some((day) => day.date === date)) return 'holiday';
  return year.restDays.some((day) => day.date === date) ? 'rest-day' : undefined;
}

function isOff(reason: string): boolean {
  return reason !== 'working-day' && reason !== 'made-working' && reason !== 'calendar-day';
}

function isWeekend(week: PlaceHours['week'], date: string): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || (week === 'five-day' && weekday === 6);
}

function dayAfter(date: string): string {
  const next = new Date(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function hoursOf(data: CalendarData, place: Place): PlaceHours {
  const hours = data.hours.find((candidate) => candidate.place === place);
  if (hours === undefined) throw new RangeError(place);
  return hours;
}

function closing(hours: PlaceHours, date: string, zone: string): DateTime {
  return DateTime.fromISO(`${date}T${hours.windows.at(-1)?.[1] ?? ''}`, { zone });
}
