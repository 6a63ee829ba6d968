import type { WorkWindow } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import type { Reckoning } from '../term/reckon.js';
import { clock, dayWords, timeWords } from './date-words.js';
import { skippedDay } from './skipped-day.js';

/** Every stretch of working time that ran, the breaks between them and the days off. */
export function workingTimeLines(reckoning: Reckoning): ExplanationLine[] {
  const { calendar, schedule, start, due } = reckoning;
  const lines: ExplanationLine[] = [];
  for (let day = start.day; day <= due.day; day += 1) {
    if (statusOf(calendar, schedule.week, day).working) lines.push(...linesOfDay(reckoning, day));
    else lines.push(skippedDay(calendar, schedule.week, day));
  }
  return lines;
}

function linesOfDay({ schedule, start, due }: Reckoning, day: DayNumber): ExplanationLine[] {
  const begin = day === start.day ? start.time : schedule.opens;
  const end = day === due.day ? due.time : schedule.closes;
  return schedule.windows.flatMap((window, index) => {
    const stretch = { opens: Math.max(begin, window.opens), closes: Math.min(end, window.closes) };
    if (stretch.closes <= stretch.opens) return [];
    const next = schedule.windows[index + 1];
    const counted = countedStretch(day, stretch, schedule.hours.source);
    return next !== undefined && end > next.opens
      ? [counted, lunchLine(day, { opens: window.closes, closes: next.opens }, schedule.hours.source)]
      : [counted];
  });
}

function countedStretch(day: DayNumber, { opens, closes }: WorkWindow, source: string): ExplanationLine {
  const [date, length] = [dayWords(day), timeWords(closes - opens)];
  const span = `${clock(opens)}–${clock(closes)}`;
  return {
    kind: 'counted',
    date: isoDayOf(day),
    reason: 'working-hours',
    text: {
      kk: `Жұмыс уақыты: ${date.kk}, ${span} (${length.kk}).`,
      ru: `Рабочее время: ${date.ru}, ${span} (${length.ru}).`,
      en: `Working time: ${date.en}, ${span} (${length.en}).`,
    },
    source,
  };
}

function lunchLine(day: DayNumber, { opens, closes }: WorkWindow, source: string): ExplanationLine {
  const span = `${clock(opens)}–${clock(closes)}`;
  return {
    kind: 'skipped',
    date: isoDayOf(day),
    reason: 'lunch',
    text: {
      kk: `Есептелмейді: түскі үзіліс, ${span}.`,
      ru: `Не считается: обеденный перерыв, ${span}.`,
      en: `Not counted: lunch break, ${span}.`,
    },
    source,
  };
}
