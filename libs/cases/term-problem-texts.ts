import type { ProblemTexts } from '#platform';

/** Refusals around terms. */
export const termProblemTexts = {
  'suspension-ground-unknown': {
    title: {
      kk: 'Мәтінде мерзімді тоқтата тұрудың мұндай негізі жоқ',
      ru: 'Такого основания для приостановления срока в тексте нет',
      en: 'The text names no such ground for suspending the term',
    },
  },
  'no-term-to-suspend': {
    title: {
      kk: 'Мәтінде тоқтата тұратын жалпы мерзім жоқ',
      ru: 'Общего срока, который можно приостановить, в тексте нет',
      en: 'The text has no overall term to suspend',
    },
  },
  'term-stands-still': {
    title: { kk: 'Мерзім тоқтатылып тұр', ru: 'Срок уже приостановлен', en: 'The term stands still already' },
  },
  'term-runs': {
    title: { kk: 'Мерзім жүріп жатыр', ru: 'Срок и так идёт', en: 'The term is running' },
  },
  'no-term-to-prolong': {
    title: { kk: 'Ұзартатын мерзім жоқ', ru: 'Продлевать нечего: срока нет', en: 'There is no term to prolong' },
  },
} as const satisfies ProblemTexts;
