import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { overviewQuery } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import { useNumber } from '../format/use-format';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { Tag } from '../ui/tag';
import { LoadPart } from './load-part';
import { OverviewTable } from './overview-table';

export function Component() {
  const { t } = useTranslation();
  const number = useNumber();
  const overview = useQuery(overviewQuery);
  const { data: session } = useQuery(sessionQuery);
  const overdue = overview.data?.overdue ?? 0;
  const shown = overview.data && overdue >= overview.data.ceiling ? `${number(overdue)}+` : number(overdue);
  return (
    <Page
      title={t('overview.title')}
      lead={t('overview.lead')}
      aside={overview.data && <Tag tone={overdue > 0 ? 'bad' : 'good'}>{t('queue.overdue', { shown })}</Tag>}
    >
      {session?.officer.roles.includes('head') && <LoadPart />}
      {overview.isPending && <Loading lines={6} />}
      {overview.isError && <FaultNotice error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.data?.editions.length === 0 && <Notice tone="calm" title={t('cases.empty.title')} />}
      {overview.data && overview.data.editions.length > 0 && <OverviewTable editions={overview.data.editions} />}
    </Page>
  );
}
