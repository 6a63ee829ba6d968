import type { LocalizedText } from '#regulations';
import type { Calendar, WorkWeek } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import type { Reckoning } from '../term/reckon.js';
import type { Shift } from '../term/start.js';
import { isInDays } from '../term/term-amount.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { clock, dayWords } from './date-words.js';
import { RULES } from './rules.js';
import { whyOff } from './skipped-day.js';

/** The start as it happened, and as the rules shift it. */
export function startLines(reckoning: Reckoning): ExplanationLine[] {
  const { from, receipt, running } = reckoning;
  const lines = [startLine(reckoning)];
  if (receipt !== null) lines.push(receiptLine(reckoning, from, receipt));
  if (running !== null) lines.push(runningLine(reckoning, receipt?.to ?? from, running));
  return lines;
}

function startLine({ from, term, schedule }: Reckoning): ExplanationLine {
  const inDays = isInDays(term);
  const [date, time] = [dayWords(from.day), clock(from.time)];
  return {
    kind: 'start',
    date: isoDayOf(from.day),
    reason: inDays ? 'day-after-start' : 'runs-in-working-hours',
    text: {
      kk: `Басталуы: ${date.kk}, сағат ${time}. ${inDays ? 'Мерзім келесі күннен бастап есептеледі.' : 'Мерзім тек жұмыс уақытында есептеледі.'}`,
      ru: `Начало: ${date.ru}, ${time}. ${inDays ? 'Срок считается со следующего дня.' : 'Срок течёт только в рабочее время.'}`,
      en: `Start: ${date.en}, ${time}. ${inDays ? 'The term is counted from the next day.' : 'The term runs only in working hours.'}`,
    },
    source: inDays ? RULES.dayAfterStart : schedule.hours.source,
  };
}

function receiptLine({ calendar, receivedBy }: Reckoning, at: LocalMoment, { reason, to }: Shift): ExplanationLine {
  const date = dayWords(to.day);
  const why = whyShifted(calendar, receivedBy.week, at, reason);
  return {
    kind: 'shifted',
    date: isoDayOf(to.day),
    reason,
    text: {
      kk: `${why.kk}: келесі жұмыс күні түскен болып есептеледі – ${date.kk}.`,
      ru: `${why.ru}: считается поступившим в следующий рабочий день — ${date.ru}.`,
      en: `${why.en}: counts as received on the next working day, ${date.en}.`,
    },
    source: RULES.afterHours,
  };
}

function runningLine({ calendar, schedule }: Reckoning, at: LocalMoment, { reason, to }: Shift): ExplanationLine {
  const [date, time] = [dayWords(to.day), clock(to.time)];
  const why = whyShifted(calendar, schedule.week, at, reason);
  return {
    kind: 'shifted',
    date: isoDayOf(to.day),
    reason,
    text: {
      kk: `${why.kk}: уақыт ${date.kk}, сағат ${time} бастап есептеледі.`,
      ru: `${why.ru}: время считается с ${time}, ${date.ru}.`,
      en: `${why.en}: time runs from ${time}, ${date.en}.`,
    },
    source: schedule.hours.source,
  };
}

function whyShifted(calendar: Calendar, week: WorkWeek, { day }: LocalMoment, reason: Shift['reason']): LocalizedText {
  switch (reason) {
    case 'after-hours':
      return {
        kk: 'Жұмыс уақыты аяқталғаннан кейін',
        ru: 'После окончания рабочего времени',
        en: 'After working hours',
      };
    case 'before-hours':
      return { kk: 'Жұмыс уақыты басталғанға дейін', ru: 'До начала рабочего времени', en: 'Before working hours' };
    case 'lunch':
      return { kk: 'Түскі үзіліс', ru: 'Обеденный перерыв', en: 'Lunch break' };
    default: {
      const why = whyOff(calendar, statusOf(calendar, week, day));
      return {
        kk: `Жұмыс күні емес (${why.kk})`,
        ru: `Нерабочий день (${why.ru})`,
        en: `Not a working day (${why.en})`,
      };
    }
  }
}
