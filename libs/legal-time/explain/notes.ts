import type { LocalizedText } from '#regulations';
import type { Calendar } from '../calendar/calendar.js';
import type { OpenPeriod } from '../calendar/calendar-data.js';
import { isoDayOf } from '../calendar/day-number.js';
import type { DayNumber } from '../calendar/day-number.js';
import type { ExplanationLine } from '../deadline.js';
import type { StartedTerm } from '../term/reckon.js';
import { dateWords } from './date-words.js';

/** The text says "day" and not which kind. */
export function bareDayNote({ term, from }: StartedTerm): ExplanationLine[] {
  if (term.kind !== 'calendar-days' || !term.readFromBareDay) return [];
  return [
    {
      kind: 'note',
      date: isoDayOf(from.day),
      reason: 'day-as-calendar-day',
      text: {
        kk: 'Мәтінде күннің түрі көрсетілмеген: күнтізбелік күн ретінде есептеледі.',
        ru: 'Вид дня в тексте не указан: считается календарный день.',
        en: 'The text does not say which kind of day: counted as calendar days.',
      },
      source: null,
    },
  ];
}

/** The term touches days whose holidays, substitutes or transfers are not all known. */
export function openPeriodNotes({ open }: Calendar, from: DayNumber, to: DayNumber): ExplanationLine[] {
  return open
    .filter(({ first, last }) => first <= to && last >= from)
    .map(({ first, last, reason, note }) => ({
      kind: 'note',
      date: isoDayOf(Math.max(first, from)),
      reason: 'year-not-final',
      text: notFinal(reason, dateWords(first), dateWords(last)),
      source: note,
    }));
}

function notFinal(reason: OpenPeriod['reason'], first: LocalizedText, last: LocalizedText): LocalizedText {
  if (reason === 'not-decided') {
    return {
      kk: `${first.kk} – ${last.kk} аралығындағы демалыс күндері туралы шешімдер әлі толық белгілі емес: мерзім өзгеруі мүмкін.`,
      ru: `Решения о выходных днях за период ${first.ru} – ${last.ru} известны ещё не все: срок может измениться.`,
      en: `Not all decisions on days off from ${first.en} to ${last.en} are known yet: the date may change.`,
    };
  }
  return {
    kk: `${first.kk} – ${last.kk} аралығындағы демалыс күндерін ауыстыру туралы деректер толық расталмаған.`,
    ru: `Сведения о переносах выходных дней за период ${first.ru} – ${last.ru} подтверждены не полностью.`,
    en: `Transfers of days off from ${first.en} to ${last.en} are not fully confirmed.`,
  };
}
