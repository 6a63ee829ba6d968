import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-localized';
import { dateWords, numberLocale, type DateWords } from './date-words';

export function useDates(): DateWords {
  const { t } = useTranslation();
  return useMemo(() => dateWords(t), [t]);
}

export function useNumber(): (value: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(numberLocale(language));
    return (value) => format.format(value);
  }, [language]);
}
