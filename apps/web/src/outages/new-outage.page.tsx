import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { caseQuery } from '../api/case-queries';
import { outageFormQuery } from '../api/record-queries';
import { Page } from '../layout/page';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { NewOutageForm } from './new-outage-form';

/** From a case the address names it, so that it stands among the cases from the start. */
export function Component() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const caseId = params.get('caseId') ?? '';
  const form = useQuery(outageFormQuery);
  const named = useQuery({ ...caseQuery(caseId), enabled: caseId !== '' });
  const error = form.error ?? named.error;
  const isPending = form.isPending || (caseId !== '' && named.isPending);
  const start = named.data ? [{ caseId, label: named.data.incomingNumber ?? t('case.noNumber') }] : [];
  return (
    <Page narrow title={t('outage.new')} lead={t('outage.newLead')}>
      {error && <FaultNotice error={error} onRetry={() => void Promise.all([form.refetch(), named.refetch()])} />}
      {!error && isPending && <Loading lines={6} />}
      {form.data?.ictOfficers.length === 0 && <Notice tone="warn" title={t('outage.nobodyToTell')} />}
      {!error && !isPending && form.data && form.data.ictOfficers.length > 0 && (
        <NewOutageForm form={form.data} start={start} />
      )}
    </Page>
  );
}
