import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import styles from '../edition.module.css';

export function EditionQuestions({ edition: { questions = [] } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (questions.length === 0) return null;
  return (
    <Card title={t('editionPart.questions.title')}>
      <ol className={styles['items']}>
        {questions.map(({ code, text, citation }, index) => (
          <li key={code} className={styles['item']}>
            <span>
              <strong>{t('editionPart.questions.no', { no: index + 1 })}</strong> {localized(text)}
            </span>
            <CitationMark citation={citation} />
          </li>
        ))}
      </ol>
    </Card>
  );
}
