import { useTranslation } from 'react-i18next';
import type { Edition, EditionStep, PartialTerm } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import stack from '../../ui/stack.module.css';
import { Tag } from '../../ui/tag';
import styles from '../edition.module.css';
import { useWords } from '../../i18n/use-words';
import { useSpanWords } from './use-span-words';
import { useStepMarks } from './use-step-marks';

export function EditionSteps({ edition: { steps, partialTerms } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  if (steps.length === 0 && partialTerms.length === 0) return null;
  return (
    <Card title={t('edition.steps')}>
      <ol className={styles['items']}>
        {steps.map((step) => (
          <Step key={step.no} step={step} />
        ))}
      </ol>
      {partialTerms.length > 0 && (
        <>
          <h3>{t('edition.partialTerms')}</h3>
          <ul className={styles['items']}>
            {partialTerms.map((partial) => (
              <Partial key={partial.code} partial={partial} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Partial({ partial }: { readonly partial: PartialTerm }) {
  const localized = useLocalized();
  const term = useTermWords();
  const span = useSpanWords();
  return (
    <li className={styles['item']}>
      <span>
        {localized(partial.title)}: {term(partial.term)}
      </span>
      <span className="muted">{span(partial)}</span>
      <CitationMark citation={partial.citation} />
    </li>
  );
}

function Step({ step }: { readonly step: EditionStep }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const term = useTermWords();
  const marks = useStepMarks();
  return (
    <li className={styles['item']}>
      <h3>
        {step.no}. {localized(step.title)}
      </h3>
      <div className={stack['row']}>
        <span>
          {words.role(step.role)} · {step.duration ? term(step.duration) : t('edition.noDuration')}
        </span>
        {marks(step).map((mark) => (
          <Tag key={mark}>{mark}</Tag>
        ))}
      </div>
      <span>
        {t('edition.output')}: {localized(step.output)}
      </span>
      <span className="muted">{step.activities.map((activity) => words.activity(activity)).join(' → ')}</span>
      <CitationMark citation={step.citation} />
    </li>
  );
}
