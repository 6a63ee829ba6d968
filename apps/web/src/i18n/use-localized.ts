import { useTranslation } from 'react-i18next';
import type { Localized } from '../api/views';
import { isLanguage, type Language } from './languages';

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'kk';
}

/** Reads a text the API gives in all languages. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => text[language];
}
