import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-localized';
import { dateWords, numberLocale, type DateWords } from './date-words';

export function useDates(): DateWords {
  const { t, i18n } = useTranslation();
  // `t` itself stays the same object when the language changes.
  const { language } = i18n;
  return useMemo(() => dateWords(t), [t, language]);
}

export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale(language));
    return (value) => format.format(value);
  }, [language]);
}
