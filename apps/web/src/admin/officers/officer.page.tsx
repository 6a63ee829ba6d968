import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { officersQuery } from '../../api/admin-queries';
import { bodiesQuery } from '../../api/reference-queries';
import { NotFoundPage } from '../../layout/not-found.page';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { AdminPage } from '../parts/admin-page';
import { OfficerContent } from './officer-content';

export function Component() {
  const { t } = useTranslation();
  const { officerId = '' } = useParams();
  const officers = useQuery(officersQuery({}));
  const bodies = useQuery(bodiesQuery);
  const officer = officers.data?.find(({ id }) => id === officerId);
  const error = officers.error ?? bodies.error;
  if (officer && bodies.data) return <OfficerContent key={officerId} officer={officer} bodies={bodies.data} />;
  if (officers.data && bodies.data) return <NotFoundPage />;
  return (
    <AdminPage title={t('admin.officers.account')}>
      {error ? (
        <FaultNotice error={error} onRetry={() => void Promise.all([officers.refetch(), bodies.refetch()])} />
      ) : (
        <Loading lines={6} />
      )}
    </AdminPage>
  );
}
