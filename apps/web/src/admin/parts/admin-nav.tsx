import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import styles from '../../ui/page-nav.module.css';

const pages = [
  { path: '/admin/officers', text: 'admin.nav.officers' },
  { path: '/admin/bodies', text: 'admin.nav.bodies' },
  { path: '/admin/calendar', text: 'admin.nav.calendar' },
  { path: '/admin/erasure', text: 'admin.nav.erasure' },
  { path: '/admin/system', text: 'admin.nav.system' },
] as const;

export function AdminNav() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('admin.nav.label')}>
      <ul className={styles['nav']}>
        {pages.map(({ path, text }) => (
          <li key={path}>
            <NavLink to={path} className={styles['navLink'] ?? ''}>
              {t(text)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
