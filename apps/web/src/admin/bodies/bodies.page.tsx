import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bodiesQuery } from '../../api/reference-queries';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { AdminPage } from '../parts/admin-page';
import { BodiesTable } from './bodies-table';

export function Component() {
  const { t } = useTranslation();
  const bodies = useQuery(bodiesQuery);
  return (
    <AdminPage title={t('admin.bodies.title')} lead={t('admin.bodies.lead')}>
      <div>
        <ButtonLink look="main" to="/admin/bodies/new">
          {t('admin.bodies.new')}
        </ButtonLink>
      </div>
      {bodies.isPending && <Loading lines={6} />}
      {bodies.isError && <FaultNotice error={bodies.error} onRetry={() => void bodies.refetch()} />}
      {bodies.data?.length === 0 && <Notice tone="calm" title={t('admin.bodies.none')} />}
      {bodies.data && bodies.data.length > 0 && <BodiesTable bodies={bodies.data} />}
    </AdminPage>
  );
}
