import { useTranslation } from 'react-i18next';
import type { ComplaintSummary } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';

type Tagged = Pick<ComplaintSummary, 'status' | 'late' | 'due' | 'outcome' | 'outcomeTitle'>;

const upheld: ReadonlySet<string> = new Set(['satisfied', 'cancel', 'cancel-and-adopt', 'perform-action', 'return']);

export function ComplaintTags({
  complaint: { status, late, due, outcome, outcomeTitle },
}: {
  readonly complaint: Tagged;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <div className={stack['row']}>
      {outcomeTitle ? (
        <Tag tone={outcome && upheld.has(outcome) ? 'good' : 'calm'}>{localized(outcomeTitle)}</Tag>
      ) : (
        <Tag>{t(`complaint.status.${status}`)}</Tag>
      )}
      {late && <Tag tone="warn">{t('complaint.late')}</Tag>}
      {due?.overdue && <Tag tone="bad">{t('case.late')}</Tag>}
    </div>
  );
}
