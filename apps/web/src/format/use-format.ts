import i18next from 'i18next';
import { perLanguage } from '../i18n/per-language';
import { useLanguage } from '../i18n/use-localized';
import { dateWords, numberLocale, type DateWords } from './date-words';

const datesIn = perLanguage((language) => dateWords(i18next.getFixedT(language)));

const numbersIn = perLanguage((language) => {
  const format = new Intl.NumberFormat(numberLocale(language));
  return (value: number) => format.format(value);
});

export function useDates(): DateWords {
  return datesIn(useLanguage());
}

export function useNumber(): (value: number) => string {
  return numbersIn(useLanguage());
}
