import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { problemOf } from '../api/problem';
import { complaintQuery } from '../api/record-queries';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { ComplaintContent } from './complaint-content';

export function Component() {
  const { t } = useTranslation();
  const { complaintId = '' } = useParams();
  const found = useQuery(complaintQuery(complaintId));
  if (found.isSuccess) return <ComplaintContent key={complaintId} complaint={found.data} />;
  const status = problemOf(found.error)?.status;
  // A malformed id is no complaint either.
  if (status === 404 || status === 400) return <NotFoundPage />;
  return (
    <Page title={t('complaint.title')}>
      {found.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
    </Page>
  );
}
