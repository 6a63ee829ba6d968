import type { LocalizedText } from '#regulations';
import type { TimeOfDay } from '../calendar/calendar.js';
import { isoDayOf, weekdayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';

const MONTHS = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

const WEEKDAYS = {
  kk: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const words = new Map<DayNumber, LocalizedText>();
const KEEP_AT_MOST = 20_000;

/** "2024 жылғы 4 наурыз", "4 марта 2024 года", "4 March 2024". */
export function dateWords(day: DayNumber): LocalizedText {
  const iso = isoDayOf(day);
  const [year, month, date] = [iso.slice(0, 4), Number(iso.slice(5, 7)) - 1, String(Number(iso.slice(8)))];
  return {
    kk: `${year} жылғы ${date} ${MONTHS.kk[month] ?? ''}`,
    ru: `${date} ${MONTHS.ru[month] ?? ''} ${year} года`,
    en: `${date} ${MONTHS.en[month] ?? ''} ${year}`,
  };
}

/** The date with its weekday; kept, as the same days are named again and again. */
export function dayWords(day: DayNumber): LocalizedText {
  const known = words.get(day);
  if (known !== undefined) return known;
  const date = dateWords(day);
  const weekday = weekdayOf(day);
  const text = {
    kk: `${date.kk}, ${WEEKDAYS.kk[weekday] ?? ''}`,
    ru: `${date.ru}, ${WEEKDAYS.ru[weekday] ?? ''}`,
    en: `${date.en}, ${WEEKDAYS.en[weekday] ?? ''}`,
  };
  if (words.size < KEEP_AT_MOST) words.set(day, text);
  return text;
}

/** `9:05`, with seconds only where there are any. */
export function clock(time: TimeOfDay): string {
  const seconds = Math.floor(time / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const short = `${String(h)}:${String(m).padStart(2, '0')}`;
  return s === 0 ? short : `${short}:${String(s).padStart(2, '0')}`;
}

/** Working time as "180 мин", "12 мин 30 с". */
export function timeWords(length: number): LocalizedText {
  const [minutes, seconds] = [Math.floor(length / 60_000), Math.floor(length / 1000) % 60];
  const rest = seconds === 0 ? '' : ` ${String(seconds)} `;
  return {
    kk: `${String(minutes)} мин${rest && `${rest}с`}`,
    ru: `${String(minutes)} мин${rest && `${rest}с`}`,
    en: `${String(minutes)} min${rest && `${rest}s`}`,
  };
}
