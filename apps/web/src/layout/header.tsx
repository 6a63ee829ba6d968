import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Session } from '../api/views';
import { ActingBar } from './acting-bar';
import { useSmallScreen } from '../ui/use-small-screen';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch';
import { MainMenu } from './main-menu';
import { MenuButton } from './menu-button';
import { OfficerCorner } from './officer-corner';

export function Header({ session }: { readonly session: Session | null }) {
  const { t } = useTranslation();
  const id = useId();
  const { key } = useLocation();
  // Open for the page it was opened on: going somewhere closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isSmall = useSmallScreen();
  const isOpen = !isSmall || openOn === key;
  return (
    <header className={styles['header']}>
      <div className={styles['top']}>
        <Link to="/" className={styles['brand'] ?? ''}>
          {t('product')}
        </Link>
        {isSmall && <MenuButton isOpen={isOpen} controls={id} onToggle={(open) => setOpenOn(open ? key : null)} />}
        {!isSmall && <Corner session={session} />}
      </div>
      <div id={id} hidden={!isOpen}>
        {isSmall && <Corner session={session} />}
        <MainMenu session={session} />
      </div>
      {session && <ActingBar session={session} />}
    </header>
  );
}

function Corner({ session }: { readonly session: Session | null }) {
  return (
    <div className={styles['corner']}>
      {session && <OfficerCorner session={session} />}
      <LanguageSwitch />
    </div>
  );
}
