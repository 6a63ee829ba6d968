import type { LocalizedText } from '../edition.js';

/** What the report says in both languages, side by side. */
export type Two = Pick<LocalizedText, 'kk' | 'ru'>;

export function two(kk: string, ru: string): Two {
  return { kk, ru };
}

/** Both languages through one function. */
export function each(make: (language: 'kk' | 'ru') => string): Two {
  return { kk: make('kk'), ru: make('ru') };
}

/** `Қадамдар · Шаги`; once where both say the same. */
export function heading({ kk, ru }: Two): string {
  return kk === ru ? kk : `${kk} · ${ru}`;
}
