import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/i18n';
import { languageNames, languages } from '../i18n/languages';
import { useLanguage } from '../i18n/use-localized';
import styles from './header.module.css';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <div role="group" aria-label={t('language')} className={styles['languages']}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          className={styles['language']}
          onClick={() => void switchLanguage(language)}
        >
          {languageNames[language]}
        </button>
      ))}
    </div>
  );
}
