import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { problemOf } from '../api/problem';
import { outageQuery } from '../api/record-queries';
import { NotFoundPage } from '../layout/not-found.page';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { OutageContent } from './outage-content';

export function Component() {
  const { t } = useTranslation();
  const { outageId = '' } = useParams();
  const found = useQuery(outageQuery(outageId));
  if (found.isSuccess) return <OutageContent key={outageId} outage={found.data} />;
  const status = problemOf(found.error)?.status;
  // A malformed id is no record either.
  if (status === 404 || status === 400) return <NotFoundPage />;
  return (
    <Page title={t('outage.title')}>
      {found.isPending ? (
        <Loading lines={8} />
      ) : (
        <FaultNotice error={found.error} onRetry={() => void found.refetch()} />
      )}
    </Page>
  );
}
