import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintAct, OutageAct } from '../api/views';
import styles from '../case/case.module.css';
import { useDates } from '../format/use-format';
import { useWords } from '../i18n/use-words';
import { Card } from '../ui/card';
import stack from '../ui/stack.module.css';

type Act = ComplaintAct | OutageAct;

export interface ActListProps<A extends Act> {
  readonly acts: readonly A[];
  readonly zone: string;
  readonly name: (act: A) => string;
  readonly details: (act: A) => ReactNode;
}

const SAME_MS = 60_000;

/** Who did what, when it happened and when it was recorded. */
export function ActList<A extends Act>({ acts, zone, name, details }: ActListProps<A>) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const isApart = ({ occurredAt, recordedAt }: Act): boolean =>
    Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) >= SAME_MS;
  return (
    <Card id="history" title={t('history.title')}>
      <ol className={styles['history']}>
        {acts.map((act) => (
          <li key={act.revision} className={styles['entry']} data-event={act.type}>
            <div className={`${styles['times'] ?? ''} number`}>
              <time dateTime={act.occurredAt}>{dates.dateTime(act.occurredAt, zone)}</time>
              {isApart(act) && (
                <span className="muted">{t('history.recorded', { at: dates.dateTime(act.recordedAt, zone) })}</span>
              )}
            </div>
            <div className={styles['what']}>
              <div className={stack['row']}>
                <strong>{name(act)}</strong>
              </div>
              {act.officer && (
                <div>
                  {act.officer.name}
                  {act.role && ` · ${words.role(act.role)}`}
                </div>
              )}
              {details(act)}
              {act.lateReason && (
                <div>
                  {t('history.lateReason')}: {act.lateReason}
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
