import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { CitationMark } from '../../ui/citation';
import { Notice } from '../../ui/notice';
import styles from '../edition.module.css';

/** Why no applications are taken: what the text lacks. */
export function EditionMissing({ edition: { missing = [] } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (missing.length === 0) return null;
  return (
    <Notice tone="warn" title={t('editionPart.missing.title')}>
      <p>{t('editionPart.missing.lead')}</p>
      <ul className={styles['items']}>
        {missing.map(({ code, text, citation }) => (
          <li key={code} className={styles['item']}>
            <span>{localized(text)}</span>
            <CitationMark citation={citation} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
