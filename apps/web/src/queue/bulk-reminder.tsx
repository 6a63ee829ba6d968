import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countOf } from '../bulk/bulk-job';
import { useKeptJob } from '../bulk/kept-job';
import { useNumber } from '../format/use-format';
import { Notice } from '../ui/notice';

/** What was begun with many cases and is not finished: it waits in this browser. */
export function BulkReminder({ officerId }: { readonly officerId: string }) {
  const { t } = useTranslation();
  const number = useNumber();
  const job = useKeptJob(officerId);
  const waiting = job?.begun ? countOf(job, 'waiting') : 0;
  if (job === null || waiting === 0) return null;
  return (
    <Notice tone="warn" title={t('bulk.unfinished', { number: number(waiting) })}>
      <Link to="/bulk">{t(`action.${job.action}`)}</Link>
    </Notice>
  );
}
