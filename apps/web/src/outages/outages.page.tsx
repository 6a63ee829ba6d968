import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type OutageFilter, outagesQuery } from '../api/record-queries';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { MoreButton } from '../ui/more-button';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';
import { OutagesTable } from './outages-table';

const statuses = ['reported', 'drawn-up', 'signed'] as const;

/** The filter stands in the address, so that a list can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const outages = useInfiniteQuery(outagesQuery(filter));
  const items = outages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('outage.listTitle')} lead={t('outage.listLead')}>
      <div role="search" aria-label={t('outage.filters')} className={stack['filters']}>
        <SelectField
          label={t('cases.status')}
          empty={t('cases.any')}
          value={filter.status ?? ''}
          onChange={(status) => setParams(status === '' ? {} : { status })}
          choices={statuses.map((value) => ({ value, label: t(`outage.status.${value}`) }))}
        />
        {outages.data?.pages[0]?.mayReport && (
          <ButtonLink look="main" to="/outages/new">
            {t('outage.new')}
          </ButtonLink>
        )}
      </div>
      {outages.isPending && <Loading lines={6} />}
      {outages.isError && <FaultNotice error={outages.error} onRetry={() => void outages.refetch()} />}
      {outages.isSuccess && items.length === 0 && <Notice tone="calm" title={t('outage.empty')} />}
      {items.length > 0 && <OutagesTable items={items} />}
      <MoreButton query={outages} />
    </Page>
  );
}

function filterOf(params: URLSearchParams): OutageFilter {
  const status = statuses.find((one) => one === params.get('status'));
  const caseId = params.get('caseId');
  return { ...(status && { status }), ...(caseId && { caseId }) };
}
