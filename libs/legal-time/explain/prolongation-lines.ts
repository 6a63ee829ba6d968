import type { LocalizedText } from '#regulations';
import type { Calendar, Schedule } from '../calendar/calendar.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { GeneralLawPeriod } from '../general-law/general-law.js';
import { legalDay } from '../legal-day.js';
import { statusOf } from '../term/count-days.js';
import type { Ceiling } from '../term/ceiling.js';
import type { Grant, GrantedEnd } from '../term/granted.js';
import type { LocalMoment } from '../zones/local-moment.js';
import { amountWords } from './amount-words.js';
import { clock, dateWords, dayWords } from './date-words.js';
import { countedCalendarDay, countedDay, movedLine } from './day-lines.js';
import { openPeriodNotes } from './notes.js';
import { termCitation } from './rules.js';
import { skippedDay } from './skipped-day.js';

/** A prolongation with all that is needed to say why it ends when it does. */
export interface ProlongationReckoning {
  readonly calendar: Calendar;
  readonly schedule: Schedule;
  /** Of the day of the decision. */
  readonly law: GeneralLawPeriod;
  readonly by: Grant;
  readonly decided: DayNumber;
  /** Last day of the term before. */
  readonly due: DayNumber;
  readonly granted: GrantedEnd;
  readonly ceiling: Ceiling;
  readonly notice: DayNumber | null;
  readonly end: LocalMoment;
}

export function explainProlongation(reckoning: ProlongationReckoning): ExplanationLine[] {
  const { calendar, due, end } = reckoning;
  return [
    decisionLine(reckoning),
    ceilingLine(reckoning),
    ...countingLines(reckoning),
    ...movingLines(reckoning),
    ...openPeriodNotes(calendar, due, end.day),
    ...noticeLines(reckoning),
    endLine(reckoning),
  ];
}

function decisionLine({ law, by, decided, due }: ProlongationReckoning): ExplanationLine {
  const [old, on, how] = [dayWords(due), dateWords(decided), grantWords(by)];
  return {
    kind: 'start',
    date: isoDayOf(due),
    reason: 'prolonged',
    text: {
      kk: `Бастапқы мерзімнің соңы: ${old.kk}. Ұзарту туралы шешім: ${on.kk}. Мерзім ${how.kk} ұзартылды.`,
      ru: `Окончание прежнего срока: ${old.ru}. Решением от ${on.ru} срок продлён ${how.ru}.`,
      en: `End of the term before: ${old.en}. By a decision of ${on.en} it was prolonged ${how.en}.`,
    },
    source: termCitation(law, 'prolongationCeiling'),
  };
}

const KAZAKH_DATIVE = { 'working-day': 'не', 'calendar-day': 'ге', month: 'ға' } as const;

function grantWords(by: Grant): LocalizedText {
  if ('toDay' in by) {
    const day = dateWords(legalDay(by.toDay));
    return { kk: `${day.kk} күніне дейін`, ru: `до ${day.ru}`, en: `to ${day.en}` };
  }
  const amount = amountWords(by.amount, by.unit);
  return { kk: `${amount.kk}${KAZAKH_DATIVE[by.unit]}`, ru: `на ${amount.ru}`, en: `by ${amount.en}` };
}

function ceilingLine({ law, decided, ceiling }: ProlongationReckoning): ExplanationLine {
  if (ceiling.day === null) return noCeilingLine(decided, ceiling.reason);
  const [date, amount] = [dayWords(ceiling.day), amountWords(ceiling.months, 'month')];
  const decision = ceiling.from === 'prolongation-decision';
  return {
    kind: 'note',
    date: isoDayOf(ceiling.day),
    reason: 'prolongation-ceiling',
    text: {
      kk: `Ұзартудың шегі: ${decision ? 'шешім қабылданған' : 'жолданым түскен'} күннен бастап ${amount.kk}, яғни ${date.kk}.`,
      ru: `Предел продления: ${amount.ru} со дня ${decision ? 'решения' : 'поступления обращения'}, то есть ${date.ru}.`,
      en: `Ceiling: ${amount.en} from the day of ${decision ? 'the decision' : 'receipt'}, that is ${date.en}.`,
    },
    source: termCitation(law, 'prolongationCeiling'),
  };
}

function noCeilingLine(decided: DayNumber, reason: LocalizedText): ExplanationLine {
  return {
    kind: 'note',
    date: isoDayOf(decided),
    reason: 'no-prolongation-ceiling',
    text: {
      kk: `Ұзартудың шегі тексерілмеді: ${lower(reason.kk)}.`,
      ru: `Предел продления не проверен: ${lower(reason.ru)}.`,
      en: `The ceiling was not checked: ${lower(reason.en)}.`,
    },
    source: null,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Days granted are told one by one; a granted month or day speaks for itself. */
function countingLines({ calendar, schedule, by, due, granted }: ProlongationReckoning): ExplanationLine[] {
  if ('toDay' in by || by.unit === 'month') return [];
  const lines: ExplanationLine[] = [];
  let counted = 0;
  for (let day = due + 1; day <= granted.counted; day += 1) {
    if (by.unit === 'calendar-day') lines.push(countedCalendarDay(day, (counted += 1)));
    else if (statusOf(calendar, schedule.week, day).working)
      lines.push(countedDay({ calendar, schedule }, day, (counted += 1)));
    else lines.push(skippedDay(calendar, schedule.week, day));
  }
  return lines;
}

function movingLines({ calendar, schedule, decided, granted }: ProlongationReckoning): ExplanationLine[] {
  const { counted, lastDay } = granted;
  if (lastDay === counted) return [];
  const passed = Array.from({ length: lastDay - counted - 1 }, (_, index) =>
    skippedDay(calendar, schedule.week, counted + 1 + index),
  );
  return [...passed, movedLine({ calendar, week: schedule.week, ruledBy: decided, lastCounted: counted, to: lastDay })];
}

function noticeLines({ law, notice }: ProlongationReckoning): ExplanationLine[] {
  if (notice === null) return [];
  const date = dateWords(notice);
  return [
    {
      kind: 'note',
      date: isoDayOf(notice),
      reason: 'prolongation-notice',
      text: {
        kk: `Қатысушы мерзімнің ұзартылғаны туралы ${date.kk} күнінен кешіктірілмей хабардар етілуі тиіс.`,
        ru: `Участника нужно известить о продлении не позднее: ${date.ru}.`,
        en: `The participant must be told of the prolongation at the latest on ${date.en}.`,
      },
      source: termCitation(law, 'prolongationNotice'),
    },
  ];
}

function endLine({ schedule, end }: ProlongationReckoning): ExplanationLine {
  const [date, time] = [dayWords(end.day), clock(end.time)];
  return {
    kind: 'due',
    date: isoDayOf(end.day),
    reason: 'end-of-working-hours',
    text: {
      kk: `Ұзартылған мерзім аяқталады: ${date.kk}, сағат ${time} (жұмыс уақытының соңы).`,
      ru: `Продлённый срок истекает: ${date.ru}, ${time} (конец рабочего времени).`,
      en: `Due after the prolongation: ${date.en}, ${time} (end of working hours).`,
    },
    source: schedule.hours.source,
  };
}
