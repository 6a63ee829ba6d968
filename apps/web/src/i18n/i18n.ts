import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, rememberedLanguage, rememberLanguage, type Language } from './languages';

const texts = {
  kk: () => import('./locales/kk'),
  ru: () => import('./locales/ru'),
  en: () => import('./locales/en'),
};

export async function startI18n(): Promise<void> {
  const language = rememberedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    // No language stands in for another: a missing text is a fault, found by a test, and must not hide.
    fallbackLng: false,
    resources: { [language]: { translation: (await texts[language]()).default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function switchLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', (await texts[language]()).default, true, true);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'kk';
}
