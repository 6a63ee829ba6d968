import type { ProblemTexts } from '#platform';

/** Refusals of bringing a case back for a complaint. */
export const reopeningProblemTexts = {
  'reopened-by-this-complaint': {
    title: {
      kk: 'Бұл шағым бойынша іс бұрын қайта ашылған',
      ru: 'По этой жалобе дело уже возобновлялось',
      en: 'This complaint has brought the case back already',
    },
  },
  'nothing-to-repeat': {
    title: {
      kk: 'Бұл істе қайта қарайтын ештеңе жоқ',
      ru: 'В этом деле нечего рассматривать повторно',
      en: 'There is nothing to examine again in this case',
    },
    detail: {
      kk: 'Өтініш қайтарып алынған немесе редакцияда мұндай қадам жоқ.',
      ru: 'Заявление отозвано, или в редакции нет такого шага.',
      en: 'The application was withdrawn, or the edition has no such step.',
    },
  },
} satisfies ProblemTexts;
