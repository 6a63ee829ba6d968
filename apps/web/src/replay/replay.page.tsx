import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { caseQuery } from '../api/case-queries';
import { keepLook, keptLook } from '../api/kept-looks';
import { problemOf } from '../api/problem';
import { sessionQuery } from '../api/session';
import { useLocalized } from '../i18n/use-localized';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { LookForm } from './look-form';
import { ReplayContent } from './replay-content';

export function Component() {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { caseId = '' } = useParams();
  const { data: session } = useQuery(sessionQuery);
  const mayLook = session?.officer.roles.includes('auditor') === true;
  const found = useQuery({ ...caseQuery(caseId), enabled: mayLook });
  const [look, setLook] = useState(() => keptLook(caseId));
  const status = problemOf(found.error)?.status;
  if (status === 404 || status === 400) return <NotFoundPage />;
  const number = found.data?.incomingNumber ?? t('case.noNumber');
  return (
    <Page
      title={`${t('replay.title')}: ${found.data ? number : ''}`}
      {...(found.data && { lead: localized(found.data.serviceTitle) })}
    >
      <p className="no-print">
        <Link to={`/cases/${caseId}`}>{t('replay.back')}</Link>
      </p>
      {!mayLook && (
        <Notice tone="warn" title={t('replay.forAuditors')}>
          <p>{t('replay.forAuditorsText')}</p>
        </Notice>
      )}
      {mayLook && found.isPending && <Loading lines={8} />}
      {found.isError && <FaultNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess &&
        (look === null ? (
          <LookForm caseId={caseId} onOpened={setLook} />
        ) : (
          <ReplayContent
            looking={{ caseId, look }}
            onOver={() => {
              keepLook(caseId, null);
              setLook(null);
            }}
          />
        ))}
    </Page>
  );
}
