import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import { pauseOn } from '../term/pauses.js';
import type { Stretch } from '../term/pauses.js';
import type { StartedTerm } from '../term/reckon.js';
import type { PausedEnd, Piece } from '../term/reckon-paused.js';
import type { TermInDays } from '../term/term-amount.js';
import { toLocal } from '../zones/local-moment.js';
import { clock, dayWords } from './date-words.js';
import { countedCalendarDay, countedDay, movedLine } from './day-lines.js';
import { countedStretch, lunchLine } from './hour-lines.js';
import { skippedDay } from './skipped-day.js';

const PRACTICE = 'Практика системы: приостановление в общем законе среди источников не описано';

/** When the term stood still, as its pauses were given. */
export function pauseLine({ zone }: StartedTerm, { from, to }: Stretch): ExplanationLine {
  const since = toLocal(zone, from);
  const [day, time] = [dayWords(since.day), clock(since.time)];
  const until = Number.isFinite(to) ? toLocal(zone, to) : null;
  const end = until === null ? null : { day: dayWords(until.day), time: clock(until.time) };
  return {
    kind: 'note',
    date: isoDayOf(since.day),
    reason: end === null ? 'suspended' : 'suspended-and-resumed',
    text:
      end === null
        ? {
            kk: `Мерзім тоқтатыла тұрды: ${day.kk}, сағат ${time}; әлі жалғастырылған жоқ.`,
            ru: `Течение срока приостановлено: ${day.ru}, ${time}; ещё не возобновлено.`,
            en: `The term was suspended on ${day.en}, ${time}, and has not been resumed.`,
          }
        : {
            kk: `Мерзім тоқтатыла тұрды: ${day.kk}, сағат ${time}; жалғастырылды: ${end.day.kk}, сағат ${end.time}.`,
            ru: `Течение срока приостановлено: ${day.ru}, ${time}; возобновлено: ${end.day.ru}, ${end.time}.`,
            en: `The term was suspended on ${day.en}, ${time}, and resumed on ${end.day.en}, ${end.time}.`,
          },
    source: PRACTICE,
  };
}

/** Every day from the day after the start: counted, off, or standing still. */
export function pausedDayLines(
  started: StartedTerm<TermInDays>,
  pauses: readonly Stretch[],
  { end, until }: PausedEnd,
): ExplanationLine[] {
  const { calendar, schedule, zone, term, from, start } = started;
  const calendarDays = term.kind === 'calendar-days';
  const lines: ExplanationLine[] = [];
  let counted = 0;
  for (let day = start.day + 1; day <= until; day += 1) {
    const { working } = statusOf(calendar, schedule.week, day);
    if (pauseOn(pauses, schedule, zone, day) !== undefined && (working || calendarDays)) lines.push(standingDay(day));
    else if (calendarDays && counted < term.count) lines.push(countedCalendarDay(day, (counted += 1)));
    else if (!working) lines.push(skippedDay(calendar, schedule.week, day));
    else if (!calendarDays) lines.push(countedDay(started, day, (counted += 1)));
  }
  if (end !== null && end.due.day !== end.lastCounted) {
    const { lastCounted } = end;
    lines.push(movedLine({ calendar, week: schedule.week, ruledBy: from.day, lastCounted, to: end.due.day }));
  }
  return lines;
}

function standingDay(day: DayNumber): ExplanationLine {
  const date = dayWords(day);
  return {
    kind: 'skipped',
    date: isoDayOf(day),
    reason: 'suspended',
    text: {
      kk: `Есептелмейді: ${date.kk} – мерзім тоқтатыла тұрған.`,
      ru: `Не считается: ${date.ru} — течение срока приостановлено.`,
      en: `Not counted: ${date.en} – the term was suspended.`,
    },
    source: PRACTICE,
  };
}

/** Every stretch of working time that ran or stood still, the breaks between and the days off. */
export function pausedTimeLines(
  { calendar, schedule, start }: StartedTerm,
  pieces: readonly Piece[],
  until: DayNumber,
): ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  for (let day = start.day; day <= until; day += 1) {
    const ofDay = pieces.filter((piece) => piece.day === day);
    if (!statusOf(calendar, schedule.week, day).working) lines.push(skippedDay(calendar, schedule.week, day));
    else ofDay.forEach((piece, index) => lines.push(...pieceLines(piece, ofDay[index + 1], schedule.hours.source)));
  }
  return lines;
}

function pieceLines(piece: Piece, next: Piece | undefined, source: string): ExplanationLine[] {
  const line = piece.ran ? countedStretch(piece.day, piece, source) : standingStretch(piece);
  if (next === undefined || next.opens <= piece.closes) return [line];
  return [line, lunchLine(piece.day, { opens: piece.closes, closes: next.opens }, source)];
}

function standingStretch({ day, opens, closes }: Piece): ExplanationLine {
  const [date, span] = [dayWords(day), `${clock(opens)}–${clock(closes)}`];
  return {
    kind: 'skipped',
    date: isoDayOf(day),
    reason: 'suspended',
    text: {
      kk: `Есептелмейді: ${date.kk}, ${span} – мерзім тоқтатыла тұрған.`,
      ru: `Не считается: ${date.ru}, ${span} — течение срока приостановлено.`,
      en: `Not counted: ${date.en}, ${span} – the term was suspended.`,
    },
    source: PRACTICE,
  };
}
