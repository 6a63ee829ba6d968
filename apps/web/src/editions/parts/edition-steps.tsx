import { useTranslation } from 'react-i18next';
import type { Edition, EditionStep } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Tag } from '../../ui/tag';
import styles from '../edition.module.css';
import { useWords } from '../../i18n/use-words';

export function EditionSteps({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <Card title={t('edition.steps')}>
      <ol className={styles['items']}>
        {edition.steps.map((step) => (
          <Step key={step.no} step={step} />
        ))}
      </ol>
      {edition.partialTerms.length > 0 && (
        <>
          <h3>{t('edition.partialTerms')}</h3>
          <ul className={styles['items']}>
            {edition.partialTerms.map((partial) => (
              <li key={partial.code} className={styles['item']}>
                <span>
                  {localized(partial.title)}: {term(partial.term)}
                </span>
                <CitationMark citation={partial.citation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Step({ step }: { readonly step: EditionStep }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <li className={styles['item']}>
      <h3>
        {step.no}. {localized(step.title)}
      </h3>
      <span>
        {words.role(step.role)} · {step.duration ? term(step.duration) : t('edition.noDuration')}
      </span>
      <span>
        {t('edition.output')}: {localized(step.output)}
      </span>
      <span className="muted">{step.activities.map((activity) => words.activity(activity)).join(' → ')}</span>
      {step.basis === 'practice' && <Tag>{t('path.practice')}</Tag>}
      <CitationMark citation={step.citation} />
    </li>
  );
}
