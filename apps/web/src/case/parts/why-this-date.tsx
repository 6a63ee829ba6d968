import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { deadlinesQuery } from '../../api/case-queries';
import type { DeadlineLine, DeadlineView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Disclosure } from '../../ui/disclosure';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { CitationMark } from '../../ui/citation';
import stack from '../../ui/stack.module.css';
import styles from '../case.module.css';

export interface WhyThisDateProps {
  readonly caseId: string;
  /** Step of the path. */
  readonly step?: number;
  /** Code of a term beside the steps. Neither = the whole case. */
  readonly term?: string;
  readonly zone: string;
}

export function WhyThisDate(props: WhyThisDateProps) {
  const { t } = useTranslation();
  return (
    <Disclosure title={t('why.title')} level={props.step === undefined ? 3 : 4}>
      <DeadlineReasons {...props} />
    </Disclosure>
  );
}

export function DeadlineReasons({ caseId, step, term, zone }: WhyThisDateProps) {
  const deadlines = useQuery(deadlinesQuery(caseId));
  if (deadlines.isPending) return <Loading lines={3} />;
  if (deadlines.isError) return <FaultNotice error={deadlines.error} onRetry={() => void deadlines.refetch()} />;
  const { data } = deadlines;
  const ofStep = data.steps.findLast((candidate) => candidate.step === step);
  const ofTerm = data.terms.findLast(({ code }) => code === term);
  const deadline = term !== undefined ? ofTerm : step !== undefined ? ofStep : data.case;
  return deadline ? <Reason deadline={deadline} zone={zone} /> : null;
}

function Reason({ deadline, zone }: { readonly deadline: DeadlineView; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const term = useTermWords();
  return (
    <div className={stack['tight']}>
      <p>
        {t(`why.rule.${deadline.rule}`)}
        {deadline.term && `: ${term(deadline.term)}`}. {t('why.from', { at: dates.dateTime(deadline.startedAt, zone) })}
      </p>
      <CitationMark citation={deadline.citation} />
      <ol className={styles['reasons']}>
        {deadline.explanation.map((line, index) => (
          <ReasonLine key={index} line={line} />
        ))}
      </ol>
      <p className="muted">{t('why.calendar', { version: deadline.calendar })}</p>
      {deadline.calendarChanged && <p>{t('why.calendarChanged')}</p>}
      {deadline.suspended && <p>{t('terms.standsStill')}</p>}
    </div>
  );
}

const signs: Readonly<Record<string, string>> = { counted: '+', skipped: '–', shifted: '→', moved: '→', due: '=' };

export function ReasonLine({ line }: { readonly line: DeadlineLine }) {
  const localized = useLocalized();
  // That the year is not final rests on no act: its source is a remark in one language that says the same once more.
  const source = line.reason === 'year-not-final' ? undefined : line.source;
  return (
    <li className={styles['reason']}>
      <strong aria-hidden="true">{signs[line.kind] ?? '·'}</strong>
      <span>
        {localized(line.text)}
        {source && <span className="muted"> ({source})</span>}
      </span>
    </li>
  );
}
