import type { FaultTexts, ProblemTexts } from '#platform';

/** Refusals of what the head orders about the term, and of a new calendar. */
export const termProblemTexts: ProblemTexts = {
  'suspension-ground-unknown': {
    title: {
      kk: 'Мерзімді тоқтата тұрудың мұндай негізі жоқ',
      ru: 'Такого основания для приостановления срока нет',
      en: 'There is no such ground to suspend the term',
    },
    detail: {
      kk: 'Редакцияның тізіміндегі негіздердің бірін таңдаңыз.',
      ru: 'Выберите основание из перечня редакции.',
      en: 'Choose one of the grounds in the edition’s list.',
    },
  },
  'term-stands-still': {
    title: { kk: 'Мерзім тоқтатыла тұрған', ru: 'Течение срока приостановлено', en: 'The term stands still' },
    detail: {
      kk: 'Алдымен мерзімді жалғастырыңыз.',
      ru: 'Сначала возобновите течение срока.',
      en: 'Resume the term first.',
    },
  },
  'term-runs': {
    title: { kk: 'Мерзім тоқтатылмаған', ru: 'Срок не приостановлен', en: 'The term does not stand still' },
  },
  'no-term-to-prolong': {
    title: {
      kk: 'Бұл істің ұзартылатын мерзімі жоқ',
      ru: 'У этого дела нет срока, который можно продлить',
      en: 'This case has no term to prolong',
    },
  },
};

/** Faults of a calendar's file are told in the words of its check, which are those of the file. */
export const termFaultTexts: FaultTexts = {
  'calendar-fault': {
    kk: 'Күнтізбе файлында: {fault}',
    ru: 'В файле календаря: {fault}',
    en: 'In the calendar’s file: {fault}',
  },
};
