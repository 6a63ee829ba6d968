import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../api/views';
import { ActingBar } from './acting-bar';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch';
import { MainMenu } from './main-menu';
import { OfficerCorner } from './officer-corner';

export function Header({ session }: { readonly session: Session | null }) {
  const { t } = useTranslation();
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <Link to="/" className={styles['brand'] ?? ''}>
          {t('product')}
        </Link>
        <div className={styles['corner']}>
          {session && <OfficerCorner session={session} />}
          <LanguageSwitch />
        </div>
      </div>
      {session && <ActingBar session={session} />}
      <MainMenu session={session} />
    </header>
  );
}
