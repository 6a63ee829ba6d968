import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueueFilter } from '../api/case-queries';
import type { Activity, Queue } from '../api/views';
import { useNumber } from '../format/use-format';
import styles from './queue.module.css';
import { activities, queueAddress } from './queue-address';

export interface QueueTabsProps {
  readonly filter: QueueFilter;
  readonly counts: Queue['counts'];
}

/** What there is to do, with how many wait for it. What nobody waits for is left out, unless it is looked at. */
export function QueueTabs({ filter, counts }: QueueTabsProps) {
  const { t } = useTranslation();
  const waiting = new Map(counts.activities.map((one) => [one.activity, one.waiting]));
  const shown = activities.filter((activity) => waiting.has(activity) || activity === filter.activity);
  const all = [...waiting.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={t('work.toDo')}>
      <ul className={styles['tabs']}>
        <Tab filter={filter} activity={undefined} text={t('work.all')} count={all} />
        {shown.map((activity) => (
          <Tab
            key={activity}
            filter={filter}
            activity={activity}
            text={t(`work.do.${activity}`)}
            count={waiting.get(activity) ?? 0}
          />
        ))}
      </ul>
    </nav>
  );
}

interface TabProps {
  readonly filter: QueueFilter;
  readonly activity: Activity | undefined;
  readonly text: string;
  readonly count: number;
}

function Tab({ filter, activity, text, count }: TabProps) {
  const number = useNumber();
  return (
    <li>
      <Link
        to={queueAddress({ ...filter, activity })}
        className={styles['tab'] ?? ''}
        aria-current={filter.activity === activity ? 'page' : undefined}
      >
        {text} <span className={styles['count']}>{number(count)}</span>
      </Link>
    </li>
  );
}
