import { useQuery } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { installationQuery } from '../api/installation';
import { sessionQuery } from '../api/session';
import { useLanguage } from '../i18n/use-localized';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { ActingGate } from './acting-gate';
import { Header } from './header';
import { OfflineBar } from './offline-bar';
import { OutgoingFilesBar } from './outgoing-files-bar';
import { SessionGate } from './session-gate';
import styles from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useQuery(sessionQuery);
  const { data: installation } = useQuery(installationQuery);
  const { state } = useNavigation();
  const { pathname, search } = useLocation();
  return (
    <I18nProvider locale={language}>
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      <Header session={session.data ?? null} />
      <OfflineBar />
      <OutgoingFilesBar />
      <main id="main" tabIndex={-1} className={styles['main']} aria-busy={state === 'loading'}>
        {session.isPending && <Loading />}
        {session.isError && <FaultNotice error={session.error} onRetry={() => void session.refetch()} />}
        {session.isSuccess && (
          <SessionGate session={session.data} installation={installation} path={pathname} search={search}>
            <ActingGate session={session.data}>
              <Outlet />
            </ActingGate>
          </SessionGate>
        )}
      </main>
      <footer className={styles['footer']}>{t('footer')}</footer>
    </I18nProvider>
  );
}
