import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { BoardFilter } from '../../api/monitoring-queries';
import styles from '../../ui/page-nav.module.css';
import { boardAddress } from './board-address';

const pages = [
  { path: '/monitoring', text: 'monitoring.nav.overview' },
  { path: '/monitoring/lateness', text: 'monitoring.nav.lateness' },
  { path: '/monitoring/durations', text: 'monitoring.nav.durations' },
  { path: '/monitoring/cases', text: 'monitoring.nav.cases' },
  { path: '/monitoring/status', text: 'monitoring.nav.status' },
] as const;

/** The pages of the board; what it is narrowed to goes along. */
export function BoardNav({ filter }: { readonly filter: BoardFilter }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('monitoring.nav.label')}>
      <ul className={styles['nav']}>
        {pages.map(({ path, text }) => (
          <li key={path}>
            <NavLink to={boardAddress(path, filter)} end className={styles['navLink'] ?? ''}>
              {t(text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
