import type { Schedule } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { Reckoning } from '../term/reckon.js';
import { isInDays } from '../term/term-amount.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { clock, dayWords } from './date-words.js';
import { calendarDayLines, workingDayLines } from './day-lines.js';
import { workingTimeLines } from './hour-lines.js';
import { KeptLines } from './kept-lines.js';
import { bareDayNote, openPeriodNotes } from './notes.js';
import { startLines } from './start-lines.js';

/** The reason why a date is what it is, line by line, from the start to the due moment. */
export function explain(reckoning: Reckoning): ExplanationLine[] {
  const { calendar, from, due } = reckoning;
  const lines = startLines(reckoning);
  const parts = [bareDayNote(reckoning), countLines(reckoning), openPeriodNotes(calendar, from.day, due.day)];
  for (const part of parts) for (const line of part) lines.push(line);
  lines.push(dueLine(reckoning));
  return lines;
}

function countLines(reckoning: Reckoning): ExplanationLine[] {
  switch (reckoning.term.kind) {
    case 'working-days':
      return workingDayLines(reckoning);
    case 'calendar-days':
      return calendarDayLines(reckoning);
    case 'working-hours':
    case 'working-minutes':
      return workingTimeLines(reckoning);
  }
}

const keptEnds = new KeptLines<Schedule>();

export function dueLine({ due, term, schedule }: Pick<Reckoning, 'due' | 'term' | 'schedule'>): ExplanationLine {
  if (!isInDays(term)) return endLine(due, schedule, 'time-elapsed');
  return (
    keptEnds.get(schedule, due.day) ?? keptEnds.keep(schedule, due.day, endLine(due, schedule, 'end-of-working-hours'))
  );
}

function endLine(
  due: LocalMoment,
  schedule: Schedule,
  reason: 'time-elapsed' | 'end-of-working-hours',
): ExplanationLine {
  const [date, time] = [dayWords(due.day), clock(due.time)];
  const closing = reason === 'end-of-working-hours';
  return {
    kind: 'due',
    date: isoDayOf(due.day),
    reason,
    text: {
      kk: `Мерзім аяқталады: ${date.kk}, сағат ${time}${closing ? ' (жұмыс уақытының соңы)' : ''}.`,
      ru: `Срок истекает: ${date.ru}, ${time}${closing ? ' (конец рабочего времени)' : ''}.`,
      en: `Due: ${date.en}, ${time}${closing ? ' (end of working hours)' : ''}.`,
    },
    source: schedule.hours.source,
  };
}
