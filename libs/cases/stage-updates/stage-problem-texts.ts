import type { ProblemTexts } from '#platform';

export const stageProblemTexts = {
  'stages-elsewhere': {
    title: {
      kk: 'Кезеңдер мониторинг жүйесінде',
      ru: 'Этапы находятся в системе мониторинга',
      en: 'The stages are in the monitoring system',
    },
    detail: {
      kk: 'Бұл бағдарлама кезеңдерді Kafka арқылы береді және өзінде сақтамайды: оларды мониторинг жүйесінен қараңыз.',
      ru: 'Эта программа передаёт этапы через Kafka и у себя их не хранит: смотрите их в системе мониторинга.',
      en: 'This program hands stages over through Kafka and keeps none itself: see them in the monitoring system.',
    },
  },
} as const satisfies ProblemTexts;
