import { useTranslation } from 'react-i18next';
import styles from './board.module.css';
import { stateFills, StatePatterns } from './state-patterns';
import { stateSigns } from './state-mark';

const shown = ['late', 'due-soon', 'on-time'] as const;

/** What the patterns of the bars stand for. */
export function ChartLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']}>
      {shown.map((state) => (
        <li key={state}>
          <svg width="28" height="14" aria-hidden="true">
            <StatePatterns />
            <rect x="0.5" y="0.5" width="27" height="13" fill={stateFills[state]} stroke="var(--line-strong)" />
          </svg>
          <span>
            <span aria-hidden="true">{stateSigns[state]}</span> {t(`monitoring.state.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
