import type { ProblemTexts } from '#platform';

/** Refusals of the papers slice. */
export const paperProblemTexts = {
  'paper-not-found': {
    title: { kk: 'Құжат табылмады', ru: 'Документ не найден', en: 'Paper not found' },
    detail: {
      kk: 'Ондай құжат әлі жасалмаған.',
      ru: 'Такого документа ещё нет.',
      en: 'There is no such paper yet.',
    },
  },
  'paper-renderer-unavailable': {
    title: {
      kk: 'Құжатты қазір жасау мүмкін болмады',
      ru: 'Сейчас документ не удалось составить',
      en: 'The paper could not be set just now',
    },
    detail: { kk: 'Біраздан кейін қайталаңыз.', ru: 'Повторите немного позже.', en: 'Try again in a little while.' },
  },
  'journal-too-long': {
    title: {
      kk: 'Журнал бір құжатқа сыймайды',
      ru: 'Журнал не помещается в один документ',
      en: 'The journal does not fit into one paper',
    },
    detail: {
      kk: 'Бір құжатқа {entries} жазбаға дейін сыяды: кезеңді қысқартыңыз.',
      ru: 'В один документ входит до {entries} записей: сузьте период.',
      en: 'One paper holds up to {entries} entries: choose a shorter period.',
    },
  },
  'too-many-checks': {
    title: {
      kk: 'Осы мекенжайдан белгісіз кодтар тым көп енгізілді',
      ru: 'С этого адреса введено слишком много неизвестных кодов',
      en: 'Too many unknown codes from this address',
    },
    detail: {
      kk: '{retryAfterSeconds} секундтан кейін қайталаңыз.',
      ru: 'Повторите через {retryAfterSeconds} с.',
      en: 'Try again in {retryAfterSeconds} seconds.',
    },
  },
} as const satisfies ProblemTexts;
