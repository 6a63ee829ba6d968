import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { BackReckoning } from '../term/count-back.js';
import { statusOf } from '../term/count-days.js';
import { atLeastWords } from './amount-words.js';
import { clock, dayWords } from './date-words.js';
import { openPeriodNotes } from './notes.js';
import { skippedDay, sourceOf, whyOff } from './skipped-day.js';

/** Why a notice must go out by then: from the end back to the latest moment, day by day. */
export function explainBack(reckoning: BackReckoning, source: string | null): ExplanationLine[] {
  const { calendar, end, counted, latest } = reckoning;
  return [
    endLine(reckoning, source),
    ...(reckoning.lastWhole === end.day ? [] : [brokenDayLine(end.day)]),
    ...remainingLines(reckoning),
    ...(latest.day === counted ? [] : [movedBackLine(reckoning)]),
    ...openPeriodNotes(calendar, latest.day, end.day),
    latestLine(reckoning),
  ];
}

function endLine({ end, term }: BackReckoning, source: string | null): ExplanationLine {
  const date = dayWords(end.day);
  const amount = atLeastWords(term.count, term.kind === 'working-days' ? 'working-day' : 'calendar-day');
  const time = end.time === null ? null : clock(end.time);
  return {
    kind: 'start',
    date: isoDayOf(end.day),
    reason: 'counted-back',
    text: {
      kk: `Соңы: ${date.kk}${time === null ? '' : `, сағат ${time}`}. Оған дейін кемінде ${amount.kk} қалуы тиіс.`,
      ru: `Окончание: ${date.ru}${time === null ? '' : `, ${time}`}. До него должно оставаться не менее ${amount.ru}.`,
      en: `End: ${date.en}${time === null ? '' : `, ${time}`}. At least ${amount.en} must remain before it.`,
    },
    source,
  };
}

function brokenDayLine(day: DayNumber): ExplanationLine {
  const date = dayWords(day);
  return {
    kind: 'skipped',
    date: isoDayOf(day),
    reason: 'not-whole-day',
    text: {
      kk: `Есептелмейді: ${date.kk} – бұл күн толық қалмайды.`,
      ru: `Не считается: ${date.ru} — этот день остаётся не полностью.`,
      en: `Not counted: ${date.en} – the day does not remain whole.`,
    },
    source: null,
  };
}

function remainingLines({ calendar, schedule, term, lastWhole, counted }: BackReckoning): ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  let remaining = 0;
  for (let day = lastWhole; day > counted; day -= 1) {
    const counts = term.kind === 'calendar-days' || statusOf(calendar, schedule.week, day).working;
    if (counts) remaining += 1;
    lines.push(
      counts ? remainingDay({ calendar, schedule, term }, day, remaining) : skippedDay(calendar, schedule.week, day),
    );
  }
  return lines;
}

type Counting = Pick<BackReckoning, 'calendar' | 'schedule' | 'term'>;

function remainingDay({ calendar, schedule, term }: Counting, day: DayNumber, no: number): ExplanationLine {
  const [date, count] = [dayWords(day), String(no)];
  if (term.kind === 'calendar-days') {
    return {
      kind: 'counted',
      date: isoDayOf(day),
      reason: 'calendar-day',
      text: {
        kk: `Қалатын ${count}-күнтізбелік күн: ${date.kk}.`,
        ru: `Остаётся ${count}-й календарный день: ${date.ru}.`,
        en: `Remaining calendar day ${count}: ${date.en}.`,
      },
      source: null,
    };
  }
  const status = statusOf(calendar, schedule.week, day);
  return {
    kind: 'counted',
    date: isoDayOf(day),
    reason: status.reason,
    text: {
      kk: `Қалатын ${count}-жұмыс күні: ${date.kk}.`,
      ru: `Остаётся ${count}-й рабочий день: ${date.ru}.`,
      en: `Remaining working day ${count}: ${date.en}.`,
    },
    source: sourceOf(status),
  };
}

function movedBackLine({ calendar, schedule, counted, latest }: BackReckoning): ExplanationLine {
  const date = dayWords(latest.day);
  const why = whyOff(calendar, statusOf(calendar, schedule.week, counted));
  return {
    kind: 'moved',
    date: isoDayOf(latest.day),
    reason: 'moved-back',
    text: {
      kk: `Есептелген күн жұмыс күні емес (${why.kk}): соңғы мүмкіндік – алдыңғы жұмыс күні, ${date.kk}.`,
      ru: `Полученный день нерабочий (${why.ru}): последняя возможность — предыдущий рабочий день, ${date.ru}.`,
      en: `The day reached is not a working day (${why.en}): the last chance is the working day before, ${date.en}.`,
    },
    source: 'Практика системы: поступившее в нерабочий день считается поступившим в следующий рабочий',
  };
}

function latestLine({ latest, schedule }: BackReckoning): ExplanationLine {
  const [date, time] = [dayWords(latest.day), clock(latest.time)];
  return {
    kind: 'due',
    date: isoDayOf(latest.day),
    reason: 'latest-moment',
    text: {
      kk: `Ең кеш мерзім: ${date.kk}, сағат ${time} (жұмыс уақытының соңы).`,
      ru: `Не позднее: ${date.ru}, ${time} (конец рабочего времени).`,
      en: `At the latest: ${date.en}, ${time} (end of working hours).`,
    },
    source: schedule.hours.source,
  };
}
