import type { LocaleText } from '#platform';
import type { CaseBook } from '../journal/journal-events.js';

/** What a column of a book tells. */
export const journalColumns = [
  'number',
  'entered',
  'paper-number',
  'incoming-number',
  'names',
  'service',
  'channel',
  'executor',
  'due',
  'ending',
  'result',
  'result-number',
  'reason',
  'handing',
  'valid-from',
  'valid-until',
  'prolongs',
  'note',
] as const;
export type JournalColumn = (typeof journalColumns)[number];

/** A book and the columns it has, as an office's journal has them. */
export interface JournalForm {
  readonly title: LocaleText;
  readonly columns: readonly JournalColumn[];
}

export const journalForms: Readonly<Record<CaseBook, JournalForm>> = {
  incoming: {
    title: {
      kk: 'Өтініштерді тіркеу журналы',
      ru: 'Журнал регистрации заявлений',
      en: 'Journal of incoming applications',
    },
    columns: ['number', 'entered', 'paper-number', 'names', 'service', 'channel', 'executor', 'due', 'ending', 'note'],
  },
  result: {
    title: { kk: 'Нәтижелерді тіркеу журналы', ru: 'Журнал регистрации результатов', en: 'Journal of results' },
    columns: ['number', 'entered', 'incoming-number', 'names', 'service', 'result', 'executor', 'ending', 'note'],
  },
  'refused-acceptance': {
    title: {
      kk: 'Қабылдаудан бас тарту қолхаттарының журналы',
      ru: 'Журнал расписок об отказе в приёме',
      en: 'Journal of refused acceptances',
    },
    columns: ['number', 'entered', 'names', 'service', 'channel', 'reason', 'handing', 'note'],
  },
  'adopters-register': {
    title: {
      kk: 'Бала асырап алуға кандидаттарды есепке алу журналы',
      ru: 'Журнал учёта кандидатов в усыновители',
      en: 'Register of candidate adopters',
    },
    columns: ['number', 'entered', 'names', 'incoming-number', 'result', 'result-number', 'valid-until', 'note'],
  },
  'preschool-queue': {
    title: {
      kk: 'Мектепке дейінгі ұйымға кезек журналы',
      ru: 'Журнал очереди в дошкольные организации',
      en: 'Queue for preschool organisations',
    },
    columns: ['number', 'entered', 'names', 'incoming-number', 'result', 'ending', 'note'],
  },
  'accreditation-register': {
    title: {
      kk: 'Аккредиттелген агенттіктерді есепке алу журналы',
      ru: 'Журнал учёта аккредитованных агентств',
      en: 'Register of accredited agencies',
    },
    columns: [
      'number',
      'entered',
      'names',
      'incoming-number',
      'result-number',
      'valid-from',
      'valid-until',
      'prolongs',
      'note',
    ],
  },
};

export const columnTitles: Readonly<Record<JournalColumn, LocaleText>> = {
  number: { kk: 'Нөмірі', ru: 'Номер', en: 'Number' },
  entered: { kk: 'Жазылған уақыты', ru: 'Когда внесено', en: 'Entered' },
  'paper-number': { kk: 'Қағаз журналдағы нөмірі', ru: 'Номер в бумажном журнале', en: 'Number in the paper journal' },
  'incoming-number': { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  names: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель', en: 'Applicant' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  channel: { kk: 'Қайда тапсырылды', ru: 'Где подано', en: 'Submitted through' },
  executor: { kk: 'Жауапты орындаушы', ru: 'Ответственный исполнитель', en: 'Executor' },
  due: { kk: 'Мерзімі', ru: 'Срок', en: 'Due' },
  ending: { kk: 'Немен аяқталды', ru: 'Чем завершено', en: 'How it ended' },
  result: { kk: 'Нәтиже', ru: 'Результат', en: 'Result' },
  'result-number': { kk: 'Нәтиженің нөмірі', ru: 'Номер результата', en: 'Result number' },
  reason: { kk: 'Бас тарту себебі', ru: 'Причина отказа', en: 'Reason' },
  handing: { kk: 'Қолхаттың табысталуы', ru: 'Вручение расписки', en: 'Receipt handed over' },
  'valid-from': { kk: 'Қай күннен', ru: 'С какого дня', en: 'Valid from' },
  'valid-until': { kk: 'Қай күнге дейін', ru: 'По какой день', en: 'Valid until' },
  prolongs: { kk: 'Қай жазбаны ұзартады', ru: 'Какую запись продлевает', en: 'Prolongs entry' },
  note: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
};
