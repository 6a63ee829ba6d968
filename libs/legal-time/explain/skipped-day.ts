import type { LocalizedText } from '#regulations';
import type { Calendar, DayStatus, WorkWeek } from '../calendar/calendar.js';
import { dayNumber, isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import { dateWords, dayWords } from './date-words.js';

const kept = new WeakMap<WorkWeek, ExplanationLine[]>();

/** The line of a day off; the same for every deadline that passes the day, so made once. */
export function skippedDay(calendar: Calendar, week: WorkWeek, day: DayNumber): ExplanationLine {
  const lines = kept.get(week) ?? [];
  kept.set(week, lines);
  return (lines[day - calendar.firstDay] ??= line(calendar, statusOf(calendar, week, day), day));
}

function line(calendar: Calendar, status: DayStatus, day: DayNumber): ExplanationLine {
  const date = dayWords(day);
  const why = whyOff(calendar, status);
  return {
    kind: 'skipped',
    date: isoDayOf(day),
    reason: status.reason,
    text: {
      kk: `Есептелмейді: ${date.kk} – ${why.kk}.`,
      ru: `Не считается: ${date.ru} — ${why.ru}.`,
      en: `Not counted: ${date.en} – ${why.en}.`,
    },
    source: sourceOf(status),
  };
}

/** Why a day is off, as the end of a sentence. */
export function whyOff(calendar: Calendar, status: DayStatus): LocalizedText {
  const name = calendar.data.names[status.name ?? ''] ?? { kk: '', ru: '', en: '' };
  const related = status.related === null ? name : dateWords(dayNumber(status.related));
  switch (status.reason) {
    case 'holiday':
      return { kk: `мереке күні (${name.kk})`, ru: `праздничный день (${name.ru})`, en: `public holiday (${name.en})` };
    case 'rest-day':
      return { kk: `демалыс күні (${name.kk})`, ru: `выходной день (${name.ru})`, en: `day off by law (${name.en})` };
    case 'substitute':
      return {
        kk: `қосымша демалыс күні: мереке (${name.kk}, ${related.kk}) демалыс күніне сәйкес келді`,
        ru: `дополнительный выходной: праздник (${name.ru}, ${related.ru}) совпал с выходным днём`,
        en: `day off in lieu: the holiday (${name.en}, ${related.en}) fell on a day off`,
      };
    case 'moved-day-off':
      return {
        kk: `ауыстырылған демалыс күні (${related.kk} күнінің орнына)`,
        ru: `выходной день, перенесённый с ${related.ru}`,
        en: `day off moved from ${related.en}`,
      };
    case 'weekend':
    case 'working-day':
    case 'made-working':
      return { kk: 'демалыс күні', ru: 'выходной день', en: 'day off' };
  }
}

/** The entry's source; says so when nothing confirms it. */
export function sourceOf({ source, certainty }: DayStatus): string | null {
  if (source === null || certainty === 'confirmed') return source;
  return `${source} (${certainty === 'computed' ? 'вычислено по правилу' : 'не подтверждено'})`;
}
