import { useTranslation } from 'react-i18next';
import type { CaseView, PathStep } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import stack from '../../ui/stack.module.css';
import { Tag } from '../../ui/tag';
import styles from '../case.module.css';
import { WhyThisDate } from './why-this-date';
import { useWords } from '../../i18n/use-words';

const signs = { done: '✓', current: '●', ahead: '', skipped: '–', 'broken-off': '✕' } as const;

/** The way the edition draws, with what is planned and what happened. */
export function CasePath({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  return (
    <Card id="path" title={t('path.title')}>
      <ol className={styles['path']}>
        {caseView.path.map((step) => (
          <li
            key={step.no}
            className={`${styles['step'] ?? ''} ${styles[step.state] ?? ''}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className={styles['sign']} aria-hidden="true">
              {signs[step.state] || step.no}
            </span>
            <Step step={step} caseView={caseView} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Step({ step, caseView: { zone, caseId } }: { readonly step: PathStep; readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  return (
    <div className={styles['detail']}>
      <h3>{localized(step.title)}</h3>
      <div className={stack['row']}>
        <span>
          {words.role(step.role)} · {t(`stepState.${step.state}`)}
        </span>
        {step.late && <Tag tone="bad">{t('path.late')}</Tag>}
        {step.reworked && <Tag tone="warn">{t('path.reworked')}</Tag>}
        {step.practice && <Tag>{t('path.practice')}</Tag>}
      </div>
      <StepTimes step={step} zone={zone} />
      {step.dueAt && <WhyThisDate caseId={caseId} step={step.no} zone={zone} />}
      <CitationMark citation={step.citation} />
    </div>
  );
}

function StepTimes({ step, zone }: { readonly step: PathStep; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const term = useTermWords();
  const at = (instant: string): string => dates.dateTime(instant, zone);
  return (
    <div className="number">
      {step.duration && <div>{t('path.planned', { term: term(step.duration) })}</div>}
      {step.startedAt && <div>{t('path.started', { at: at(step.startedAt) })}</div>}
      {step.dueAt && <div>{t('path.due', { at: at(step.dueAt) })}</div>}
      {step.finishedAt && (
        <div>{t(step.state === 'broken-off' ? 'path.stopped' : 'path.finished', { at: at(step.finishedAt) })}</div>
      )}
    </div>
  );
}
