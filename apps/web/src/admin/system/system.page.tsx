import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { systemQuery } from '../../api/admin-queries';
import { installationQuery } from '../../api/installation';
import { monitoringStatusQuery } from '../../api/monitoring-queries';
import { problemOf } from '../../api/problem';
import type { MonitoringStatus } from '../../api/views';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { AdminPage } from '../parts/admin-page';
import { MonitoringCard } from './monitoring-card';
import { SystemContent } from './system-content';
import type { MonitoringState } from './troubles';

function stateOf({ data, error }: Pick<UseQueryResult<MonitoringStatus>, 'data' | 'error'>): MonitoringState {
  return problemOf(error)?.code === 'monitoring-damaged' ? 'damaged' : (data ?? null);
}

/** What the system is doing: what is wrong first, then part by part; the page keeps itself up to date. */
export function Component() {
  const { t } = useTranslation();
  const system = useQuery(systemQuery);
  const { data: installation } = useQuery(installationQuery);
  const isHere = installation?.parts.includes('monitoring') ?? false;
  const monitoring = useQuery({ ...monitoringStatusQuery, enabled: isHere && system.isSuccess });
  const state = stateOf(monitoring);
  return (
    <AdminPage title={t('admin.system.title')} lead={t('admin.system.lead')}>
      {system.isPending && <Loading lines={8} />}
      {system.isError && <FaultNotice error={system.error} onRetry={() => void system.refetch()} />}
      {system.data && (
        <SystemContent system={system.data} monitoring={state}>
          {state !== null && state !== 'damaged' && <MonitoringCard status={state} />}
          {monitoring.isError && state !== 'damaged' && (
            <FaultNotice error={monitoring.error} onRetry={() => void monitoring.refetch()} />
          )}
        </SystemContent>
      )}
    </AdminPage>
  );
}
