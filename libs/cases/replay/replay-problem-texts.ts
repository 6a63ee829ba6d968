import type { ProblemTexts } from '#platform';

/** Refusals of the replay. */
export const replayProblemTexts = {
  'moment-not-found': {
    title: { kk: 'Істе мұндай сәт жоқ', ru: 'Такого момента в деле нет', en: 'The case has no such moment' },
    detail: {
      kk: 'Істің тарихында бұл нөмірлі жазба жоқ.',
      ru: 'В истории дела нет записи с этим номером.',
      en: 'The history of the case has no entry of this number.',
    },
  },
} as const satisfies ProblemTexts;
