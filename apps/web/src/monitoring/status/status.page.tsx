import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monitoringStatusQuery } from '../../api/monitoring-queries';
import { sessionQuery } from '../../api/session';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { BoardPage } from '../board/board-page';
import { DeadLetters } from './dead-letters';
import { FeedFacts } from './feed-facts';

/** How the stages come in, and what could not be read. */
export function Component() {
  const { t } = useTranslation();
  const status = useQuery(monitoringStatusQuery);
  const { data: session } = useQuery(sessionQuery);
  const roles = session?.officer.roles ?? [];
  return (
    <BoardPage title={t('monitoring.status.title')} lead={t('monitoring.status.lead')} narrowed={false}>
      {status.isPending && <Loading lines={6} />}
      {status.isError && <FaultNotice error={status.error} onRetry={() => void status.refetch()} />}
      {status.data && <FeedFacts status={status.data} />}
      {status.isSuccess && roles.some((role) => role === 'administrator' || role === 'auditor') && (
        <DeadLetters mayReplay={roles.includes('administrator')} />
      )}
    </BoardPage>
  );
}
