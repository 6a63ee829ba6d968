import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { Notice } from '../ui/notice';
import type { BulkJob } from './bulk-job';
import { BulkPreview } from './bulk-preview';
import { BulkResult } from './bulk-result';
import { keepJob, useKeptJob } from './kept-job';
import { useRun } from './use-run';

export function Component() {
  const { data: session } = useQuery(sessionQuery);
  return session ? <Bulk officerId={session.officer.id} /> : null;
}

function Bulk({ officerId }: { readonly officerId: string }) {
  const { t } = useTranslation();
  const job = useKeptJob(officerId);
  const run = useRun(officerId);
  const navigate = useNavigate();
  const begin = (begun: BulkJob): void => {
    keepJob(officerId, begun);
    run.start();
  };
  const putAway = (): void => {
    keepJob(officerId, null);
    void navigate('/');
  };
  return (
    <Page title={job ? t(`action.${job.action}`) : t('bulk.title')} lead={t('bulk.lead')}>
      {job === null && <NothingPicked />}
      {job?.begun === false && <BulkPreview job={job} onBegin={begin} onLeave={putAway} />}
      {job?.begun && <BulkResult job={job} run={run} onPutAway={putAway} />}
    </Page>
  );
}

function NothingPicked() {
  const { t } = useTranslation();
  return (
    <Notice tone="calm" title={t('bulk.nothing')}>
      <Link to="/">{t('bulk.toQueue')}</Link>
    </Notice>
  );
}
