import { instantAt } from './zone';

export interface TypedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TypedTime {
  readonly hour: number;
  readonly minute: number;
}

/** Reads a day as officers type it: `4.3.2019`, `04/03/2019`, `04032019`, `2019-03-04`. `null` when it is none. */
export function readDay(typed: string): TypedDay | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  return day && existing(Number(day[3]), Number(day[2]), Number(day[1]));
}

/** Reads a time of day: `9`, `9:05`, `9.05`, `0905`. `null` when it is none. */
export function readTime(typed: string): TypedTime | null {
  const match = /^(\d{1,2})(?:[:. -]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return null;
  const time = { hour: Number(match[1]), minute: Number(match[2] ?? 0) };
  return time.hour < 24 && time.minute < 60 ? time : null;
}

/** `YYYY-MM-DD` */
export function isoDay({ year, month, day }: TypedDay): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `DD.MM.YYYY`, as it is typed and written in Kazakhstan. */
export function typedDay({ year, month, day }: TypedDay): string {
  return `${twoDigits(day)}.${twoDigits(month)}.${String(year)}`;
}

export function typedTime({ hour, minute }: TypedTime): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** ISO-8601 UTC of a typed day and time in an office's zone; `null` when either is not readable. */
export function readMoment(zone: string, day: string, time: string): string | null {
  const date = readDay(day);
  const clock = readTime(time);
  return date && clock && new Date(instantAt(zone, { ...date, ...clock })).toISOString();
}

/** What cannot be read as a day is sent as it was typed: the API says what is wrong with it. */
export function sentDay(typed: string): string {
  const day = readDay(typed);
  return day ? isoDay(day) : typed.trim();
}

function existing(year: number, month: number, day: number): TypedDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { year, month, day } : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Days in a text of the API as they are typed here. */
export function withTypedDays(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b(?!T)/g, (legalDay) => {
    const day = readDay(legalDay);
    return day ? typedDay(day) : legalDay;
  });
}
