import type { ProblemTexts } from '#platform';

/** Refusals of the monitoring. */
export const monitoringProblemTexts = {
  'monitored-case-not-found': {
    title: { kk: 'Іс мониторингте табылмады', ru: 'Дело в мониторинге не найдено', en: 'No such case is monitored' },
    detail: {
      kk: 'Бұл істің бірде-бір сатысы келіп түспеген немесе ол басқа органға тиесілі.',
      ru: 'Ни одна стадия этого дела не поступила, или оно относится к другому органу.',
      en: 'No stage of this case has arrived, or it belongs to another body.',
    },
  },
} satisfies ProblemTexts;
