import { useTranslation } from 'react-i18next';
import { useNumber } from '../../format/use-format';
import board from '../board/board.module.css';
import styles from './lateness.module.css';
import { shades } from './shade';

/** What the shades stand for; the figures stand in the cells themselves. */
export function LatenessLegend() {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <ul className={board['legend']}>
      {shades.map(({ name, upTo }) => (
        <li key={name}>
          <span className={`${styles['swatch'] ?? ''} ${styles[name] ?? ''}`} aria-hidden="true" />
          {upTo === 0 ? t('monitoring.lateness.none') : t('monitoring.lateness.upTo', { shown: number(upTo * 100) })}
        </li>
      ))}
    </ul>
  );
}
