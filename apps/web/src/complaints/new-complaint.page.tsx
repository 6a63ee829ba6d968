import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { complaintFormQuery } from '../api/record-queries';
import { Page } from '../layout/page';
import { ButtonLink } from '../ui/button';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { NewComplaintForm } from './new-complaint-form';

/** A complaint is always on a case: the address names it. */
export function Component() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const caseId = params.get('caseId') ?? '';
  const form = useQuery({ ...complaintFormQuery(caseId), enabled: caseId !== '' });
  return (
    <Page narrow title={t('complaint.new')} lead={t('complaint.newLead')}>
      {caseId === '' && (
        <Notice tone="warn" title={t('complaint.whichCase')}>
          <p>
            <ButtonLink to="/cases">{t('menu.cases')}</ButtonLink>
          </p>
        </Notice>
      )}
      {caseId !== '' && form.isPending && <Loading lines={6} />}
      {form.isError && <FaultNotice error={form.error} onRetry={() => void form.refetch()} />}
      {form.isSuccess && <NewComplaintForm form={form.data} />}
    </Page>
  );
}
