import type { Locale, LocaleText } from '../locale.js';
import type { Fault } from '../validation/invalid-input.js';
import { fillPlaceholders } from './problem-texts.js';

/** JSON's kinds of values, as those say who do not write programs. */
const KINDS: Readonly<Record<string, LocaleText>> = {
  string: { kk: 'мәтін', ru: 'текст', en: 'a text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  integer: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: '«иә» немесе «жоқ» (true, false)', ru: '«да» или «нет» (true, false)', en: 'yes or no (true, false)' },
  object: { kk: 'атаулы өрістер', ru: 'поля с именами', en: 'named fields' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
};

/** What is wrong, in the reader's language; about a file it begins with the place in it. */
export function faultMessage(
  { code, place, params = {} }: Omit<Fault, 'path'>,
  text: LocaleText | undefined,
  locale: Locale,
): string {
  const { expected } = params;
  const known = typeof expected === 'string' ? KINDS[expected] : undefined;
  const message = fillPlaceholders(text?.[locale] ?? code, known ? { ...params, expected: known } : params, locale);
  return place === undefined ? message : `${place}: ${message}`;
}
