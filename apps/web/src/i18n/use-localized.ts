import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Localized } from '../api/views';
import { currentLanguage } from './i18n';
import type { Language } from './languages';

export function useLanguage(): Language {
  return useSyncExternalStore(whenSwitched, currentLanguage);
}

function whenSwitched(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}

/** Reads a text the API gives in all languages. */
export function useLocalized(): (text: Localized) => string {
  const language = useLanguage();
  return (text) => text[language];
}
