import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import styles from '../edition.module.css';
import { RuleMark } from './rule-mark';

/** What nobody has to bring: the body looks it up. */
export function EditionFetched({ edition: { fetchedData = [], questions = [] } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (fetchedData.length === 0) return null;
  return (
    <Card title={t('editionPart.fetched.title')}>
      <ul className={styles['items']}>
        {fetchedData.map(({ code, title, source, requiredWhen, citation }) => (
          <li key={code} className={styles['item']}>
            <span>{localized(title)}</span>
            <span className="muted">{t('editionPart.fetched.source', { source: localized(source) })}</span>
            <RuleMark rule={requiredWhen} questions={questions} />
            <CitationMark citation={citation} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
