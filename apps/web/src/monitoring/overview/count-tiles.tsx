import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';
import type { CaseCounts, SearchedState } from '../../api/views';
import { useNumber } from '../../format/use-format';
import { boardAddress } from '../board/board-address';
import styles from '../board/board.module.css';
import { stateSigns } from '../board/state-mark';

export interface CountTilesProps {
  readonly counts: CaseCounts;
  readonly filter: BoardFilter;
}

const tiles = [
  { state: 'late', count: ({ late }: CaseCounts) => late },
  { state: 'due-soon', count: ({ dueSoon }: CaseCounts) => dueSoon },
  { state: 'on-time', count: ({ onTime }: CaseCounts) => onTime },
] as const satisfies readonly { state: SearchedState; count: (counts: CaseCounts) => number }[];

/** The open cases in three large numbers, each the way to its cases. */
export function CountTiles({ counts, filter }: CountTilesProps) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <div className={styles['tiles']}>
      {tiles.map(({ state, count }) => (
        <Link
          key={state}
          to={boardAddress('/monitoring/cases', { ...filter, state })}
          className={`${styles['tile'] ?? ''} ${styles[state] ?? ''}`}
          data-count={state}
        >
          <span className={styles['figure']}>{number(count(counts))}</span>
          <span>
            <span aria-hidden="true">{stateSigns[state]}</span> {t(`monitoring.state.${state}`)}
          </span>
        </Link>
      ))}
      <ul className={styles['besides']}>
        <li data-count="open">{t('monitoring.count.open', { shown: number(counts.open) })}</li>
        <li>{t('monitoring.count.suspended', { shown: number(counts.suspended) })}</li>
        <li>{t('monitoring.count.closedInTime', { shown: number(counts.closedInTime) })}</li>
        <li>{t('monitoring.count.closedLate', { shown: number(counts.closedLate) })}</li>
      </ul>
    </div>
  );
}
