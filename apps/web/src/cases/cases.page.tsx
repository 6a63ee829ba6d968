import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { casesQuery, type CaseFilter } from '../api/case-queries';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import { CaseFilters } from './case-filters';
import { CasesTable } from './cases-table';

/** The filter stands in the address, so that a list can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const cases = useInfiniteQuery(casesQuery(filter));
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('cases.title')} lead={t('cases.lead')}>
      <CaseFilters
        key={params.toString()}
        filter={filter}
        onFilter={(next) => setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))}
      />
      {cases.isPending && <Loading lines={6} />}
      {cases.isError && <FaultNotice error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isSuccess && items.length === 0 && (
        <Notice tone="calm" title={t('cases.empty.title')}>
          <p>{t('cases.empty.text')}</p>
        </Notice>
      )}
      {items.length > 0 && <CasesTable items={items} />}
      <MoreButton query={cases} />
    </Page>
  );
}

function filterOf(params: URLSearchParams): CaseFilter {
  const status = (['open', 'closed'] as const).find((one) => one === params.get('status'));
  const service = params.get('service');
  const q = params.get('q');
  return { ...(status && { status }), ...(service && { service }), ...(q && { q }) };
}
