import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';
import styles from '../../ui/page-nav.module.css';
import { boardAddress } from '../board/board-address';
import { type Grouping, groupings } from './board-groups';

export interface GroupingNavProps {
  readonly by: Grouping;
  readonly filter: BoardFilter;
}

/** What the open cases are counted by; the choice stands in the address. */
export function GroupingNav({ by, filter }: GroupingNavProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('monitoring.grouping.label')}>
      <ul className={styles['nav']}>
        {groupings.map((one) => (
          <li key={one}>
            <Link
              to={boardAddress('/monitoring', { ...filter, by: one })}
              className={styles['navLink'] ?? ''}
              aria-current={one === by ? 'true' : undefined}
              preventScrollReset
            >
              {t(`monitoring.grouping.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
