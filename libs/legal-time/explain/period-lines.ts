import type { Calendar, WorkWeek } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { amountWords } from './amount-words.js';
import { dayWords } from './date-words.js';
import { movedLine } from './day-lines.js';
import { openPeriodNotes } from './notes.js';
import { rulesOn } from './rules.js';
import { skippedDay } from './skipped-day.js';

/** A period of months or years with all that is needed to say why it ends when it does. */
export interface PeriodReckoning {
  readonly calendar: Calendar;
  /** `null`: the last day stays where it falls. */
  readonly week: WorkWeek | null;
  readonly from: DayNumber;
  readonly amount: number;
  readonly unit: 'month' | 'year';
  /** Last day as counted, before it moves off a day off. */
  readonly counted: DayNumber;
  readonly lastDay: DayNumber;
}

export function explainPeriod(reckoning: PeriodReckoning): ExplanationLine[] {
  const { calendar, week, counted, lastDay } = reckoning;
  return [
    startLine(reckoning),
    countedLine(reckoning),
    ...(week === null ? [] : movingLines(reckoning, week)),
    ...(week === null ? [] : openPeriodNotes(calendar, counted, lastDay)),
    lastDayLine(lastDay),
  ];
}

function startLine({ from, amount, unit }: PeriodReckoning): ExplanationLine {
  const [date, length] = [dayWords(from), amountWords(amount, unit)];
  return {
    kind: 'start',
    date: isoDayOf(from),
    reason: 'counted-in-months',
    text: {
      kk: `Басталуы: ${date.kk}. Мерзімі: ${length.kk}.`,
      ru: `Начало: ${date.ru}. Срок: ${length.ru}.`,
      en: `Start: ${date.en}. Term: ${length.en}.`,
    },
    source: null,
  };
}

function countedLine({ from, counted }: PeriodReckoning): ExplanationLine {
  const date = dayWords(counted);
  const number = Number(isoDayOf(from).slice(8));
  const cut = Number(isoDayOf(counted).slice(8)) !== number;
  return {
    kind: 'counted',
    date: isoDayOf(counted),
    reason: cut ? 'last-day-of-month' : 'same-day-of-month',
    text: cut
      ? {
          kk: `Бұл айда ${String(number)}-күн жоқ, мерзім айдың соңғы күніне келеді: ${date.kk}.`,
          ru: `В этом месяце нет ${String(number)}-го числа, срок приходится на последний день месяца: ${date.ru}.`,
          en: `The month has no day ${String(number)}, so its last day counts: ${date.en}.`,
        }
      : {
          kk: `Мерзім соңғы айдың сол күніне келеді: ${date.kk}.`,
          ru: `Срок приходится на то же число последнего месяца: ${date.ru}.`,
          en: `The same day of the last month counts: ${date.en}.`,
        },
    source: rulesOn(from).monthEnd,
  };
}

function movingLines({ calendar, from, counted, lastDay }: PeriodReckoning, week: WorkWeek): ExplanationLine[] {
  if (lastDay === counted) return [];
  const passed = Array.from({ length: lastDay - counted - 1 }, (_, index) =>
    skippedDay(calendar, week, counted + 1 + index),
  );
  return [...passed, movedLine({ calendar, week, ruledBy: from, lastCounted: counted, to: lastDay })];
}

function lastDayLine(day: DayNumber): ExplanationLine {
  const date = dayWords(day);
  return {
    kind: 'due',
    date: isoDayOf(day),
    reason: 'end-of-period',
    text: {
      kk: `Соңғы күні: ${date.kk}.`,
      ru: `Последний день: ${date.ru}.`,
      en: `Last day: ${date.en}.`,
    },
    source: null,
  };
}
