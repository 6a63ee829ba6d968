import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bodiesQuery } from '../../api/reference-queries';
import { ButtonLink } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { AdminPage } from '../parts/admin-page';
import { OneTimePassword } from '../parts/one-time-password';
import { NewOfficerForm } from './new-officer-form';
import { useRegistering } from './use-registering';

export function Component() {
  const { t } = useTranslation();
  const bodies = useQuery(bodiesQuery);
  const register = useRegistering();
  const { data: made } = register;
  return (
    <AdminPage title={t('admin.officers.new')} lead={t('admin.officers.newLead')}>
      {bodies.isPending && <Loading lines={6} />}
      {bodies.isError && <FaultNotice error={bodies.error} onRetry={() => void bodies.refetch()} />}
      {bodies.data && !made && (
        <NewOfficerForm
          bodies={bodies.data}
          error={register.error}
          isPending={register.isPending}
          onRegister={register.mutate}
        />
      )}
      {made && (
        <>
          <OneTimePassword title={t('admin.officers.registered')} password={made.oneTimePassword ?? ''} />
          <div>
            <ButtonLink to={`/admin/officers/${made.id}`}>{t('admin.officers.toAccount')}</ButtonLink>
          </div>
        </>
      )}
    </AdminPage>
  );
}
