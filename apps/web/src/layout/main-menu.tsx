import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { OfficerRole, Session } from '../api/views';
import styles from './header.module.css';

/** Those at whose desk an application can begin, in one edition or another; whether it can is the API's answer. */
const takingIn: ReadonlySet<OfficerRole> = new Set([
  'clerk',
  'operator',
  'portal-gateway',
  'authorised-officer',
  'executor',
]);
/** Those whose flows can turn a request down, and those who watch over them. */
const turningDown: ReadonlySet<OfficerRole> = new Set(['operator', 'portal-gateway', 'auditor']);
const watching: ReadonlySet<OfficerRole> = new Set(['auditor', 'administrator', 'ict-officer']);
/** Complaints come to the provider, which keeps the books too; who oversees providers reads them. */
const ofProvider: ReadonlySet<OfficerRole> = new Set(['clerk', 'head', 'executor', 'authorised-officer', 'auditor']);
/** Whoever answers for the systems alone opens no case. */
const opensCases = (roles: readonly OfficerRole[]): boolean => roles.some((role) => role !== 'ict-officer');

const pages = [
  {
    path: '/',
    text: 'menu.queue',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => !watching.has(role)),
  },
  {
    path: '/applications/new',
    text: 'menu.newApplication',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => takingIn.has(role)),
  },
  { path: '/cases', text: 'menu.cases', shown: opensCases },
  {
    path: '/journals',
    text: 'menu.journals',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => ofProvider.has(role)),
  },
  {
    path: '/complaints',
    text: 'menu.complaints',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => ofProvider.has(role)),
  },
  {
    path: '/outages',
    text: 'menu.outages',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => ofProvider.has(role) || watching.has(role)),
  },
  {
    path: '/intake-refusals',
    text: 'menu.intakeRefusals',
    shown: (roles: readonly OfficerRole[]) => roles.some((role) => turningDown.has(role)),
  },
  { path: '/overview', text: 'menu.overview', shown: opensCases },
  { path: '/stages', text: 'menu.stages', shown: opensCases },
  { path: '/editions', text: 'menu.editions', shown: () => true },
] as const;

export function MainMenu({ session }: { readonly session: Session | null }) {
  const { t } = useTranslation();
  const roles = session?.officer.roles;
  const shown = roles ? pages.filter((page) => page.shown(roles)) : pages.filter(({ path }) => path === '/editions');
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
      </ul>
    </nav>
  );
}
