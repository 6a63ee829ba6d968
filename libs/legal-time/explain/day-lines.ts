import type { Calendar, WorkWeek } from '../calendar/calendar.js';
import { dayNumber, isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import type { Reckoning } from '../term/reckon.js';
import { dateWords, dayWords } from './date-words.js';
import { rulesOn } from './rules.js';
import { skippedDay, sourceOf, whyOff } from './skipped-day.js';

/** Every day from the day after the start to the last one: counted or skipped. */
export function workingDayLines(reckoning: Reckoning): ExplanationLine[] {
  const { calendar, schedule, start, due } = reckoning;
  const lines: ExplanationLine[] = [];
  let counted = 0;
  for (let day = start.day + 1; day <= due.day; day += 1) {
    const { working } = statusOf(calendar, schedule.week, day);
    lines.push(working ? countedDay(reckoning, day, (counted += 1)) : skippedDay(calendar, schedule.week, day));
  }
  return lines;
}

export function countedDay(
  { calendar, schedule }: Pick<Reckoning, 'calendar' | 'schedule'>,
  day: DayNumber,
  no: number,
): ExplanationLine {
  const status = statusOf(calendar, schedule.week, day);
  const date = dayWords(day);
  const to = status.related === null ? null : dateWords(dayNumber(status.related));
  return {
    kind: 'counted',
    date: isoDayOf(day),
    reason: status.reason,
    text: {
      kk: `${String(no)}-жұмыс күні: ${date.kk}${to === null ? '' : ` (демалыс ${to.kk} күніне ауыстырылған)`}.`,
      ru: `${String(no)}-й рабочий день: ${date.ru}${to === null ? '' : ` (выходной перенесён на ${to.ru})`}.`,
      en: `Working day ${String(no)}: ${date.en}${to === null ? '' : ` (its day off moved to ${to.en})`}.`,
    },
    source: sourceOf(status),
  };
}

/** Every calendar day counts; when the last one is off, the days the term moves over are named. */
export function calendarDayLines(reckoning: Reckoning): ExplanationLine[] {
  const { calendar, schedule, from, start, lastCounted, due } = reckoning;
  const lines: ExplanationLine[] = [];
  for (let day = start.day + 1; day <= lastCounted; day += 1) lines.push(countedCalendarDay(day, day - start.day));
  for (let day = lastCounted + 1; day < due.day; day += 1) lines.push(skippedDay(calendar, schedule.week, day));
  if (due.day !== lastCounted) {
    lines.push(movedLine({ calendar, week: schedule.week, ruledBy: from.day, lastCounted, to: due.day }));
  }
  return lines;
}

export function countedCalendarDay(day: DayNumber, no: number): ExplanationLine {
  const date = dayWords(day);
  return {
    kind: 'counted',
    date: isoDayOf(day),
    reason: 'calendar-day',
    text: {
      kk: `${String(no)}-күнтізбелік күн: ${date.kk}.`,
      ru: `${String(no)}-й календарный день: ${date.ru}.`,
      en: `Calendar day ${String(no)}: ${date.en}.`,
    },
    source: null,
  };
}

interface Moved {
  readonly calendar: Calendar;
  readonly week: WorkWeek;
  /** Day whose law moves the last day. */
  readonly ruledBy: DayNumber;
  readonly lastCounted: DayNumber;
  readonly to: DayNumber;
}

/** The last day is off: the term moves to the next working day. */
export function movedLine({ calendar, week, ruledBy, lastCounted, to }: Moved): ExplanationLine {
  const date = dayWords(to);
  const why = whyOff(calendar, statusOf(calendar, week, lastCounted));
  return {
    kind: 'moved',
    date: isoDayOf(to),
    reason: 'last-day-off',
    text: {
      kk: `Соңғы күн жұмыс күні емес (${why.kk}): мерзім келесі жұмыс күніне ауысады – ${date.kk}.`,
      ru: `Последний день нерабочий (${why.ru}): срок переходит на следующий рабочий день — ${date.ru}.`,
      en: `The last day is not a working day (${why.en}): the term moves to the next working day, ${date.en}.`,
    },
    source: rulesOn(ruledBy).lastDayOff,
  };
}
