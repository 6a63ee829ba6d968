import { isoDayOf } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { Stretch } from '../term/pauses.js';
import type { StartedTerm } from '../term/reckon.js';
import type { PausedEnd } from '../term/reckon-paused.js';
import { toInstant } from '../zones/local-moment.js';
import { dueLine } from './explain.js';
import { bareDayNote, openPeriodNotes } from './notes.js';
import { pauseLine } from './paused-lines.js';
import { startLines } from './start-lines.js';

/** The reason why a paused term ends when it does, or does not end yet. */
export function explainPaused(
  started: StartedTerm,
  pauses: readonly Stretch[],
  { end, until }: PausedEnd,
  counting: readonly ExplanationLine[],
): ExplanationLine[] {
  const { calendar, schedule, term, from, zone } = started;
  const last = toInstant(zone, end?.due ?? { day: until, time: schedule.closes });
  const first = toInstant(zone, from);
  return [
    ...startLines(started),
    ...bareDayNote(started),
    ...pauses.filter((pause) => pause.from < last && pause.to > first).map((pause) => pauseLine(started, pause)),
    ...counting,
    ...openPeriodNotes(calendar, from.day, until),
    end === null ? noEndLine(isoDayOf(until)) : dueLine({ due: end.due, term, schedule }),
  ];
}

function noEndLine(date: string): ExplanationLine {
  return {
    kind: 'note',
    date,
    reason: 'no-end-while-suspended',
    text: {
      kk: 'Мерзім тоқтатылып тұрғанда аяқталу күні жоқ: ол жалғастырылғаннан кейін белгіленеді.',
      ru: 'Пока течение срока приостановлено, дня его окончания нет: он определится после возобновления.',
      en: 'While the term is suspended it has no last day: resuming it will give one.',
    },
    source: null,
  };
}
