import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { queuePageQuery, refreshQueue } from '../api/case-queries';
import { sessionQuery } from '../api/session';
import type { OfficerRole, Session } from '../api/views';
import { Page } from '../layout/page';
import { LiveMark } from '../ui/live-mark';
import { BulkReminder } from './bulk-reminder';
import { DraftsWaiting } from './drafts-waiting';
import { QueueCounts } from './queue-counts';
import { queueAddress, queueFilterOf } from './queue-address';
import { QueueList } from './queue-list';
import { QueueNarrowing } from './queue-narrowing';
import { RecordsWaiting } from './records-waiting';
import { UnattendedCases } from './unattended-cases';
import { WhoseWork } from './whose-work';

export function Component() {
  const { data: session } = useQuery(sessionQuery);
  const roles = session?.officer.roles ?? [];
  const elsewhere = pageOf(roles);
  if (elsewhere !== null) return <Navigate to={elsewhere} replace />;
  return session ? <MyWork session={session} /> : null;
}

/** Who never has a turn finds what he comes for elsewhere. */
function pageOf(roles: readonly OfficerRole[]): string | null {
  if (roles.length > 0 && roles.every((role) => role === 'ict-officer')) return '/outages';
  if (roles.length > 0 && roles.every((role) => role === 'administrator')) return '/admin/system';
  return roles.every((role) => role === 'auditor') ? '/cases' : null;
}

function liveAddress(actingFor: string | undefined): string {
  return actingFor === undefined ? '/api/queue/live' : `/api/queue/live?actingFor=${actingFor}`;
}

function MyWork({ session: { officer, workingFor } }: { readonly session: Session }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const filter = queueFilterOf(params);
  const address = queueAddress(filter);
  const { data } = useQuery(queuePageQuery(filter, 0));
  return (
    <Page
      title={t('queue.title')}
      aside={
        <>
          {data && <QueueCounts counts={data.counts} />}
          <LiveMark url={liveAddress(workingFor?.officerId)} refresh={refreshQueue} />
        </>
      }
      lead={t('queue.lead')}
    >
      {officer.roles.includes('head') && <UnattendedCases />}
      <RecordsWaiting roles={officer.roles} />
      <BulkReminder officerId={officer.id} />
      <DraftsWaiting officerId={officer.id} />
      <QueueNarrowing officerId={officer.id} filter={filter} />
      {data && <WhoseWork officerId={officer.id} filter={filter} actsFor={data.actsFor} />}
      <QueueList key={address} officerId={officer.id} filter={filter} />
    </Page>
  );
}
