import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { officersQuery } from '../../api/admin-queries';
import { bodiesQuery } from '../../api/reference-queries';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { AdminPage } from '../parts/admin-page';
import { officerFilterOf, wordsOf } from './officer-filter';
import { OfficerFilters } from './officer-filters';
import { OfficersTable } from './officers-table';
import { withWords } from './with-words';

/** The filter stands in the address, so that a list can be kept and sent on. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const filter = officerFilterOf(params);
  const officers = useQuery(officersQuery(filter));
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const shown = withWords(officers.data ?? [], wordsOf(params));
  const newPath = filter.bodyId === undefined ? '/admin/officers/new' : `/admin/officers/new?bodyId=${filter.bodyId}`;
  return (
    <AdminPage title={t('admin.officers.title')} lead={t('admin.officers.lead')}>
      <div>
        <ButtonLink look="main" to={newPath}>
          {t('admin.officers.new')}
        </ButtonLink>
      </div>
      <OfficerFilters params={params} onFilter={setParams} bodies={bodies} />
      {officers.isPending && <Loading lines={6} />}
      {officers.isError && <FaultNotice error={officers.error} onRetry={() => void officers.refetch()} />}
      {officers.isSuccess && shown.length === 0 && <Notice tone="calm" title={t('admin.officers.none')} />}
      {shown.length > 0 && <OfficersTable key={params.toString()} officers={shown} bodies={bodies} />}
    </AdminPage>
  );
}
