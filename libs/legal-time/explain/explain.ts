import { isoDayOf } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { Reckoning } from '../term/reckon.js';
import { isInDays } from '../term/term-amount.js';
import { clock, dayWords } from './date-words.js';
import { calendarDayLines, workingDayLines } from './day-lines.js';
import { workingTimeLines } from './hour-lines.js';
import { bareDayNote, openPeriodNotes } from './notes.js';
import { startLines } from './start-lines.js';

/** The reason why a date is what it is, line by line, from the start to the due moment. */
export function explain(reckoning: Reckoning): ExplanationLine[] {
  return [
    ...startLines(reckoning),
    ...bareDayNote(reckoning),
    ...countLines(reckoning),
    ...openPeriodNotes(reckoning.calendar, reckoning.from.day, reckoning.due.day),
    dueLine(reckoning),
  ];
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

export function dueLine({ due, term, schedule }: Pick<Reckoning, 'due' | 'term' | 'schedule'>): ExplanationLine {
  const [date, time] = [dayWords(due.day), clock(due.time)];
  const inDays = isInDays(term);
  return {
    kind: 'due',
    date: isoDayOf(due.day),
    reason: inDays ? 'end-of-working-hours' : 'time-elapsed',
    text: {
      kk: `Мерзім аяқталады: ${date.kk}, сағат ${time}${inDays ? ' (жұмыс уақытының соңы)' : ''}.`,
      ru: `Срок истекает: ${date.ru}, ${time}${inDays ? ' (конец рабочего времени)' : ''}.`,
      en: `Due: ${date.en}, ${time}${inDays ? ' (end of working hours)' : ''}.`,
    },
    source: schedule.hours.source,
  };
}
