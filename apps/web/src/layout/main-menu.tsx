import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { installationQuery } from '../api/installation';
import type { Session } from '../api/views';
import styles from './header.module.css';
import { menuPages } from './menu-pages';

export function MainMenu({ session }: { readonly session: Session | null }) {
  const { t } = useTranslation();
  const { data: installation } = useQuery(installationQuery);
  const parts = installation?.parts ?? [];
  const held = menuPages.filter(({ part }) => parts.includes(part));
  const roles = session?.officer.roles;
  const shown = roles ? held.filter((page) => page.shown(roles)) : held.filter(({ path }) => path === '/editions');
  // The board of another program: a way there, for those who would see it here.
  const elsewhere =
    roles && !parts.includes('monitoring') && menuPages.some((page) => isBoard(page) && page.shown(roles));
  return (
    <nav className={styles['menu']} aria-label={t('menu.label')}>
      <ul className={styles['links']}>
        {shown.map(({ path, text }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/'} className={styles['link'] ?? ''}>
              {t(text)}
            </NavLink>
          </li>
        ))}
        {elsewhere && installation?.monitoringUrl && (
          <li>
            <a href={`${installation.monitoringUrl}/monitoring`} className={styles['link'] ?? ''}>
              {t('menu.monitoring')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function isBoard({ part }: (typeof menuPages)[number]): boolean {
  return part === 'monitoring';
}
