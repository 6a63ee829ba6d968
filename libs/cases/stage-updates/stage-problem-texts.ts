import type { ProblemTexts } from '#platform';

/** Refusals around the stages handed over. */
export const stageProblemTexts = {
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
