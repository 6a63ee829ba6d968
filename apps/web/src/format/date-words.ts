import type { TFunction } from 'i18next';
import type { Language } from '../i18n/languages';
import type { TypedDay } from './typed-moment';
import { typedTime } from './typed-moment';
import { wallClockAt } from './zone';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * Dates in words. Browsers differ in whether they carry Kazakh names of months (Chromium claims to and writes "M06"), so
 * the names are ours in every language and only the clock comes from the browser.
 */
export interface DateWords {
  /** "2019 ж. 4 наурыз" */
  day(day: TypedDay): string;
  weekday(day: TypedDay): string;
  /** Day of an instant in a zone. */
  date(instant: string, zone: string): string;
  time(instant: string, zone: string): string;
  dateTime(instant: string, zone: string): string;
  /** Of a legal day `YYYY-MM-DD`. */
  legalDay(day: string): string;
}

export function dateWords(t: TFunction): DateWords {
  const day = (at: TypedDay): string =>
    t('date.day', { day: at.day, month: t(`date.months.${monthOf(at)}`), year: at.year });
  const date = (instant: string, zone: string): string => day(wallClockAt(zone, Date.parse(instant)));
  const time = (instant: string, zone: string): string => typedTime(wallClockAt(zone, Date.parse(instant)));
  return {
    day,
    date,
    time,
    weekday: (at) => t(`date.weekdays.${weekdayOf(at)}`),
    dateTime: (instant, zone) => t('date.dateTime', { date: date(instant, zone), time: time(instant, zone) }),
    legalDay: (text) => {
      const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
      return day({ year, month, day: dayOfMonth });
    },
  };
}

/** Kazakh writes numbers as Russian does: a space between thousands, a comma before decimals. */
export function numberLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : 'ru-RU';
}

function monthOf({ month }: TypedDay): (typeof months)[number] {
  return months[month - 1] ?? 1;
}

function weekdayOf({ year, month, day }: TypedDay): (typeof weekdays)[number] {
  const index = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekdays[(index + 6) % 7] ?? 1;
}
