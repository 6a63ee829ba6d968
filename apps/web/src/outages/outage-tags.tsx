import { useTranslation } from 'react-i18next';
import type { OutageSummary } from '../api/views';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';

export function OutageTags({ outage: { status, restoredAt } }: { readonly outage: OutageSummary }) {
  const { t } = useTranslation();
  return (
    <div className={stack['row']}>
      <Tag tone={status === 'signed' ? 'good' : 'warn'}>{t(`outage.status.${status}`)}</Tag>
      <Tag tone={restoredAt === null ? 'bad' : 'calm'}>{t(restoredAt === null ? 'outage.away' : 'outage.back')}</Tag>
    </div>
  );
}
