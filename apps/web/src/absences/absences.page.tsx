import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { absencesQuery } from '../api/absence-queries';
import { sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { AbsenceForm } from './absence-form';
import { AbsenceTable } from './absence-table';

export function Component() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const absences = useQuery(absencesQuery);
  const roles = session?.officer.roles ?? [];
  const mayRecord = roles.includes('head') || roles.includes('administrator');
  return (
    <Page title={t('absence.title')} lead={t('absence.lead')}>
      {absences.isPending && <Loading lines={4} />}
      {absences.isError && <FaultNotice error={absences.error} onRetry={() => void absences.refetch()} />}
      {absences.data?.length === 0 && <Notice tone="calm" title={t('absence.none')} />}
      {absences.data && absences.data.length > 0 && <AbsenceTable absences={absences.data} mayEnd={mayRecord} />}
      {mayRecord && <AbsenceForm />}
    </Page>
  );
}
