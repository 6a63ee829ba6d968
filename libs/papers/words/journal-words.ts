import type { LocaleText } from '#platform';

export const journalWords = {
  empty: { kk: 'жазба жоқ', ru: 'записей нет', en: 'no entries' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  search: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  correct: { kk: 'Дұрыс: қызметкер', ru: 'Верно: сотрудник', en: 'Correct: officer' },
} as const satisfies Readonly<Record<string, LocaleText>>;
