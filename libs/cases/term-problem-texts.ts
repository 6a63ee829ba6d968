import type { FaultTexts, ProblemTexts } from '#platform';

/** Refusals around terms, look-ups and talks with a child. */
export const termProblemTexts = {
  'not-while-drafting': {
    title: {
      kk: 'Бұл әрекет нәтиже дайындалып жатқанда жасалады',
      ru: 'Это делается, пока готовится результат',
      en: 'This is done while the result is being prepared',
    },
  },
  'source-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай мәлімет көзі жоқ',
      ru: 'В редакции нет такого источника сведений',
      en: 'The edition has no such source',
    },
  },
  'no-consent': {
    title: {
      kk: 'Көрсетілетін қызметті алушы келісім бермеген',
      ru: 'Услугополучатель не дал согласия',
      en: 'The applicant gave no consent',
    },
  },
  'child-talk-not-in-edition': {
    title: {
      kk: 'Бұл қадамда баламен әңгіме көзделмеген',
      ru: 'На этом шаге беседа с ребёнком не предусмотрена',
      en: 'This step has no talk with the child',
    },
  },
  'not-a-child-of-the-case': {
    title: { kk: 'Істе мұндай бала жоқ', ru: 'Такого ребёнка в деле нет', en: 'The case names no such child' },
  },
  'talk-after-entry': {
    title: {
      kk: 'Әңгіме күні әлі келген жоқ',
      ru: 'День беседы ещё не наступил',
      en: 'The day of the talk has not come yet',
    },
  },
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

/** Faults of a calendar's file are told in the words of its check, which are those of the file. */
export const termFaultTexts: FaultTexts = {
  'calendar-fault': {
    kk: 'Күнтізбе файлында: {fault}',
    ru: 'В файле календаря: {fault}',
    en: 'In the calendar’s file: {fault}',
  },
};
