import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueueFilter } from '../api/case-queries';
import type { Queue } from '../api/views';
import { useNumber } from '../format/use-format';
import { Tag } from '../ui/tag';
import styles from './queue.module.css';
import { queueAddress } from './queue-address';

export interface WhoseWorkProps {
  readonly officerId: string;
  readonly filter: QueueFilter;
  readonly actsFor: Queue['actsFor'];
}

/** For whoever acts for others: how much waits for each of them, all in one list unless one is picked. */
export function WhoseWork({ officerId, filter, actsFor }: WhoseWorkProps) {
  const { t } = useTranslation();
  const number = useNumber();
  if (actsFor.length === 0) return null;
  return (
    <nav aria-label={t('absence.whose')}>
      <ul className={styles['tabs']}>
        <Whose filter={filter} whose={undefined} text={t('absence.everybody')} />
        <Whose filter={filter} whose={officerId} text={t('absence.own')} />
        {actsFor.map(({ officer, waiting, overdue }) => (
          <Whose key={officer.id} filter={filter} whose={officer.id} text={t('absence.for', { name: officer.name })}>
            <span className={styles['count']}>{number(waiting)}</span>
            {overdue > 0 && <Tag tone="bad">{t('queue.overdue', { shown: number(overdue) })}</Tag>}
          </Whose>
        ))}
      </ul>
    </nav>
  );
}

interface WhoseProps {
  readonly filter: QueueFilter;
  readonly whose: string | undefined;
  readonly text: string;
  readonly children?: ReactNode;
}

function Whose({ filter, whose, text, children }: WhoseProps) {
  return (
    <li>
      <Link
        to={queueAddress({ ...filter, whose })}
        className={styles['tab'] ?? ''}
        aria-current={filter.whose === whose ? 'page' : undefined}
      >
        {text} {children}
      </Link>
    </li>
  );
}
