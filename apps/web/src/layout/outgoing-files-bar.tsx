import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { isOnItsWay, useOutgoingFiles } from '../api/outgoing-files';
import styles from './header.module.css';

/** Files go on while the officer works on other pages; here he hears how they fare. */
export function OutgoingFilesBar() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const elsewhere = useOutgoingFiles().filter(({ caseId }) => pathname !== `/cases/${caseId}`);
  const going = elsewhere.filter(isOnItsWay).length;
  const failed = elsewhere.find(({ state }) => state === 'failed');
  return (
    <div role="status">
      {going > 0 && <p className={styles['sending']}>{t('files.going', { count: going })}</p>}
      {failed && (
        <p className={styles['offline']}>
          {t('files.notSent', { name: failed.file.name })}.{' '}
          <Link to={`/cases/${failed.caseId}`}>{t('files.toCase')}</Link>
        </p>
      )}
    </div>
  );
}
