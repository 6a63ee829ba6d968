import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type ComplaintFilter, complaintsQuery } from '../api/record-queries';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import { ComplaintFilters, complaintStates } from './complaint-filters';
import { ComplaintsTable } from './complaints-table';

/** The filter stands in the address, so that a list can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const complaints = useInfiniteQuery(complaintsQuery(filter));
  const items = complaints.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('complaint.listTitle')} lead={t('complaint.listLead')}>
      <ComplaintFilters
        key={params.toString()}
        filter={filter}
        onFilter={(next) => setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))}
      />
      {complaints.isPending && <Loading lines={6} />}
      {complaints.isError && <FaultNotice error={complaints.error} onRetry={() => void complaints.refetch()} />}
      {complaints.isSuccess && items.length === 0 && <Notice tone="calm" title={t('complaint.empty')} />}
      {items.length > 0 && <ComplaintsTable items={items} />}
      <MoreButton query={complaints} />
    </Page>
  );
}

function filterOf(params: URLSearchParams): ComplaintFilter {
  const status = complaintStates.find((one) => one === params.get('status'));
  const number = params.get('number');
  const caseId = params.get('caseId');
  return { ...(status && { status }), ...(number && { number }), ...(caseId && { caseId }) };
}
