import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { bodiesQuery, editionsQuery } from '../api/reference-queries';
import { sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { ApplicationForm } from './application-form';

export function Component() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const editions = useQuery(editionsQuery);
  const bodies = useQuery(bodiesQuery);
  const error = editions.error ?? bodies.error;
  return (
    <Page narrow title={t('application.title')} lead={t('application.lead')}>
      {error && <FaultNotice error={error} onRetry={() => void Promise.all([editions.refetch(), bodies.refetch()])} />}
      {!error && (editions.isPending || bodies.isPending) && <Loading lines={6} />}
      {session && editions.data && bodies.data && (
        <ApplicationForm own={session.officer.body} editions={editions.data} bodies={bodies.data} />
      )}
    </Page>
  );
}
