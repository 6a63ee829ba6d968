import type { ProblemTexts } from '#platform';

/** Refusals around the stages handed over. */
export const stageProblemTexts = {
  'stages-elsewhere': {
    title: {
      kk: 'Сатылар мониторинг жүйесінде',
      ru: 'Стадии находятся в системе мониторинга',
      en: 'The stages are in the monitoring system',
    },
    detail: {
      kk: 'Бұл бағдарлама сатыларды Kafka арқылы береді және өзінде сақтамайды: оларды мониторинг жүйесінен қараңыз.',
      ru: 'Эта программа передаёт стадии через Kafka и у себя их не хранит: смотрите их в системе мониторинга.',
      en: 'This program hands stages over through Kafka and keeps none itself: see them in the monitoring system.',
    },
  },
  'resend-not-found': {
    title: {
      kk: 'Қайта жіберу сұрауы табылмады',
      ru: 'Запрос на повторную отправку не найден',
      en: 'The request to resend was not found',
    },
    detail: {
      kk: 'Мұндай қайта жіберу сұрауы тіркелмеген.',
      ru: 'Такой запрос на повторную отправку не записан.',
      en: 'No such request to resend was recorded.',
    },
  },
} as const satisfies ProblemTexts;
