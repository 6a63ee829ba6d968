import type { LocalizedText } from '#regulations';
import type { Calendar, WorkWeek } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import { statusOf } from '../term/count-days.js';
import type { StartedTerm } from '../term/reckon.js';
import type { Shift, ShiftReason } from '../term/start.js';
import { isInDays } from '../term/term-amount.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { clock, dayWords } from './date-words.js';
import { KeptLines } from './kept-lines.js';
import { rulesOn } from './rules.js';
import { skippedDay, whyOff } from './skipped-day.js';

/** The start as it happened, and as the rules shift it. */
export function startLines(reckoning: StartedTerm): ExplanationLine[] {
  const { calendar, schedule, from, receivedBy, receipt, running } = reckoning;
  const lines = [startLine(reckoning)];
  if (receipt !== null) {
    addDaysPassed(lines, calendar, receivedBy.week, from.day, receipt.to.day);
    lines.push(receiptLine(reckoning, receipt));
  }
  if (running !== null) {
    const received = receipt?.to ?? from;
    addDaysPassed(lines, calendar, schedule.week, received.day, running.to.day);
    lines.push(runningLine(reckoning, received, running));
  }
  return lines;
}

/** The days off between the event and the day it counts as. */
function addDaysPassed(
  lines: ExplanationLine[],
  calendar: Calendar,
  week: WorkWeek,
  from: DayNumber,
  to: DayNumber,
): void {
  for (let day = from + 1; day < to; day += 1) lines.push(skippedDay(calendar, week, day));
}

function startLine({ from, receipt, term, schedule }: StartedTerm): ExplanationLine {
  const [date, time] = [dayWords(from.day), clock(from.time)];
  const inDays = isInDays(term);
  const rule = inDays ? dayAfterRule(receipt === null) : RUNS_IN_HOURS;
  return {
    kind: 'start',
    date: isoDayOf(from.day),
    reason: inDays ? 'day-after-start' : 'runs-in-working-hours',
    text: {
      kk: `Басталуы: ${date.kk}, сағат ${time}.${rule.kk}`,
      ru: `Начало: ${date.ru}, ${time}.${rule.ru}`,
      en: `Start: ${date.en}, ${time}.${rule.en}`,
    },
    source: inDays ? rulesOn(from.day).dayAfterStart : schedule.hours.source,
  };
}

const keptReceipts = new KeptLines<WorkWeek>();

/** The day it counts as follows from the day it came, the week, and whether it came after hours. */
function receiptLine({ calendar, receivedBy, from, term }: StartedTerm, shift: Shift): ExplanationLine {
  const { week } = receivedBy;
  const key = from.day * 4 + (shift.reason === 'after-hours' ? 2 : 0) + (isInDays(term) ? 1 : 0);
  return (
    keptReceipts.get(week, key) ??
    keptReceipts.keep(week, key, receivedLine(calendar, week, from, shift, isInDays(term)))
  );
}

function receivedLine(
  calendar: Calendar,
  week: WorkWeek,
  from: LocalMoment,
  { reason, to }: Shift,
  inDays: boolean,
): ExplanationLine {
  const date = dayWords(to.day);
  const why = whyShifted(calendar, week, from, reason);
  const rule = dayAfterRule(inDays);
  return {
    kind: 'shifted',
    date: isoDayOf(to.day),
    reason,
    text: {
      kk: `${why.kk}: келесі жұмыс күні түскен болып есептеледі – ${date.kk}.${rule.kk}`,
      ru: `${why.ru}: считается поступившим в следующий рабочий день — ${date.ru}.${rule.ru}`,
      en: `${why.en}: counts as received on the next working day, ${date.en}.${rule.en}`,
    },
    source: rulesOn(from.day).afterHours,
  };
}

function runningLine(
  { calendar, schedule }: StartedTerm,
  received: LocalMoment,
  { reason, to }: Shift,
): ExplanationLine {
  const [date, time] = [dayWords(to.day), clock(to.time)];
  const why = whyShifted(calendar, schedule.week, received, reason);
  return {
    kind: 'shifted',
    date: isoDayOf(to.day),
    reason,
    text: {
      kk: `${why.kk}: уақыт есебінің басы – ${date.kk}, сағат ${time}.`,
      ru: `${why.ru}: время считается с ${time}, ${date.ru}.`,
      en: `${why.en}: time runs from ${time}, ${date.en}.`,
    },
    source: schedule.hours.source,
  };
}

const NOTHING: LocalizedText = { kk: '', ru: '', en: '' };
const RUNS_IN_HOURS: LocalizedText = {
  kk: ' Мерзім тек жұмыс уақытында есептеледі.',
  ru: ' Срок течёт только в рабочее время.',
  en: ' The term runs only in working hours.',
};
const FROM_NEXT_DAY: LocalizedText = {
  kk: ' Мерзім келесі күннен бастап есептеледі.',
  ru: ' Срок считается со следующего дня.',
  en: ' The term is counted from the next day.',
};

/** Said once, at the day it applies to. */
function dayAfterRule(applies: boolean): LocalizedText {
  return applies ? FROM_NEXT_DAY : NOTHING;
}

/** Why a moment is none at which the place works. */
export function whyShifted(calendar: Calendar, week: WorkWeek, at: LocalMoment, reason: ShiftReason): LocalizedText {
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
    case 'weekend':
    case 'holiday':
    case 'rest-day':
    case 'substitute':
    case 'moved-day-off':
    case 'working-day':
    case 'made-working': {
      const why = whyOff(calendar, statusOf(calendar, week, at.day));
      return {
        kk: `Жұмыс күні емес (${why.kk})`,
        ru: `Нерабочий день (${why.ru})`,
        en: `Not a working day (${why.en})`,
      };
    }
  }
}
