import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { caseFacts, casesQuery, type CaseFilter } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import { CaseFilters } from './case-filters';
import { CasesTable } from './cases-table';
import { SelectionExports } from './selection-exports';

/** The filter stands in the address, so that a list can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const { data: session } = useQuery(sessionQuery);
  const isAuditor = session?.officer.roles.includes('auditor') === true;
  const cases = useInfiniteQuery(casesQuery(filter));
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('cases.title')} lead={t(isAuditor ? 'cases.leadOversees' : 'cases.lead')}>
      <CaseFilters
        key={params.toString()}
        filter={filter}
        onFilter={(next) => setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))}
      />
      {isAuditor && <SelectionExports filter={filter} />}
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
  return Object.fromEntries(caseFacts.flatMap((name) => (params.has(name) ? [[name, params.get(name) ?? '']] : [])));
}
