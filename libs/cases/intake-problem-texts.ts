import type { ProblemTexts } from '#platform';

/** Refusals at the counter. */
export const intakeProblemTexts = {
  'counter-outside-jurisdiction': {
    title: {
      kk: 'Бұл орын осы өңірдің өтініштерін қабылдамайды',
      ru: 'Это место не принимает заявлений этого региона',
      en: 'This counter takes in no applications of this jurisdiction',
    },
  },
  'document-not-in-edition': {
    title: {
      kk: 'Редакцияның тізімінде мұндай құжат жоқ: {document}',
      ru: 'В перечне редакции нет такого документа: {document}',
      en: 'The edition lists no such document: {document}',
    },
    detail: {
      kk: 'Тізімде жоқ құжатты сөзбен жазыңыз.',
      ru: 'Документ, которого нет в перечне, назовите словами.',
      en: 'Name a document that is not listed in words.',
    },
  },
  'document-not-named': {
    title: {
      kk: 'Құжаттың атауы жазылмаған',
      ru: 'Документ не назван',
      en: 'A document is not named',
    },
  },
} satisfies ProblemTexts;
