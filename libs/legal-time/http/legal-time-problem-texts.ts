import type { ProblemTexts } from '#platform';

/** What the library refuses, in the words of the one who asked. */
export const legalTimeProblemTexts: ProblemTexts = {
  'invalid-instant': {
    title: { kk: 'Уақыт дұрыс көрсетілмеген', ru: 'Время указано неверно', en: 'The instant is not valid' },
    detail: {
      kk: 'ISO 8601 түріндегі, уақыт белдеуі бар уақыт керек.',
      ru: 'Нужно время в виде ISO 8601 с часовым поясом.',
      en: 'An ISO 8601 time with a zone offset is expected.',
    },
  },
  'invalid-amount': {
    title: { kk: 'Мерзім дұрыс емес', ru: 'Срок указан неверно', en: 'The amount is not valid' },
    detail: {
      kk: 'Оң бүтін сан керек.',
      ru: 'Нужно целое положительное число.',
      en: 'A positive whole number is expected.',
    },
  },
  'invalid-unit': {
    title: { kk: 'Мерзім бірлігі белгісіз', ru: 'Единица срока неизвестна', en: 'The unit is not known' },
  },
  'invalid-place': {
    title: { kk: 'Қызмет көрсету орны белгісіз', ru: 'Место оказания услуги неизвестно', en: 'The place is not known' },
  },
  'invalid-zone': {
    title: { kk: 'Уақыт белдеуі белгісіз', ru: 'Часовой пояс неизвестен', en: 'The time zone is not known' },
    detail: {
      kk: 'IANA атауы керек, мысалы Asia/Almaty.',
      ru: 'Нужно имя IANA, например Asia/Almaty.',
      en: 'An IANA name is expected, for example Asia/Almaty.',
    },
  },
  'invalid-day': {
    title: { kk: 'Күн дұрыс көрсетілмеген', ru: 'День указан неверно', en: 'The day is not valid' },
  },
  'calendar-year-unknown': {
    title: { kk: 'Бұл жыл күнтізбеде жоқ', ru: 'Этого года нет в календаре', en: 'The year is not in the calendar' },
    detail: {
      kk: 'Күнтізбеде {knownFrom}–{knownTo} жылдар бар, {year} жыл жоқ.',
      ru: 'В календаре есть годы {knownFrom}–{knownTo}, а {year} года нет.',
      en: 'The calendar covers {knownFrom}–{knownTo}, not {year}.',
    },
  },
  'zone-data-outdated': {
    title: {
      kk: 'Уақыт белдеулерінің деректері ескірген',
      ru: 'Данные о часовых поясах устарели',
      en: 'The time zone data are out of date',
    },
    detail: {
      kk: 'Серверге {needed} немесе одан кейінгі уақыт белдеуі деректері керек.',
      ru: 'Серверу нужны данные о часовых поясах {needed} или новее.',
      en: 'The server needs time zone data {needed} or later.',
    },
  },
};
