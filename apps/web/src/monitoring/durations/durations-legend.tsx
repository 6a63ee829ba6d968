import { useTranslation } from 'react-i18next';
import styles from '../board/board.module.css';
import { marks } from './duration-marks';

const kinds = ['median', 'p90', 'norm'] as const;

export function DurationsLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="24" height="24" aria-hidden="true">
            {marks[kind]({ cx: 12, cy: 4 })}
          </svg>
          {t(`monitoring.durations.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
