import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { queueQuery } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import { QueueCounts } from './queue-counts';
import { QueueTable } from './queue-table';
import { UnattendedCases } from './unattended-cases';

export function Component() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const queue = useInfiniteQuery(queueQuery);
  const roles = session?.officer.roles ?? [];
  // They never have a turn; what they come for stands elsewhere.
  if (roles.length > 0 && roles.every((role) => role === 'ict-officer')) return <Navigate to="/outages" replace />;
  if (roles.every((role) => role === 'auditor' || role === 'administrator')) return <Navigate to="/cases" replace />;
  const counts = queue.data?.pages[0]?.counts;
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('queue.title')} aside={counts && <QueueCounts counts={counts} />} lead={t('queue.lead')}>
      {roles.includes('head') && <UnattendedCases />}
      {queue.isPending && <Loading lines={6} />}
      {queue.isError && <FaultNotice error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.isSuccess && items.length === 0 && (
        <Notice tone="good" title={t('queue.empty.title')}>
          <p>{t('queue.empty.text')}</p>
        </Notice>
      )}
      {items.length > 0 && <QueueTable items={items} />}
      <MoreButton query={queue} />
    </Page>
  );
}
