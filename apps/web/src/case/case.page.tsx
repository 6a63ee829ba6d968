import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { caseQuery } from '../api/case-queries';
import { problemOf } from '../api/problem';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { CaseContent } from './case-content';

export function Component() {
  const { t } = useTranslation();
  const { caseId = '' } = useParams();
  const found = useQuery(caseQuery(caseId));
  if (found.isSuccess) return <CaseContent key={caseId} caseView={found.data} />;
  const status = problemOf(found.error)?.status;
  // A malformed id is no case either.
  if (status === 404 || status === 400) return <NotFoundPage />;
  return (
    <Page title={t('case.title')}>
      {found.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
    </Page>
  );
}
