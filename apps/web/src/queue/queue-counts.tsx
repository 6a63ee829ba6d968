import { useTranslation } from 'react-i18next';
import type { Queue } from '../api/views';
import { useNumber } from '../format/use-format';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';

export function QueueCounts({ counts }: { readonly counts: Queue['counts'] }) {
  const { t } = useTranslation();
  const number = useNumber();
  const { waiting, overdue, ceiling } = counts;
  const late = overdue >= ceiling ? `${number(ceiling)}+` : number(overdue);
  return (
    <div className={stack['row']} role="status">
      <Tag>{t('queue.waiting', { shown: number(waiting) })}</Tag>
      {overdue > 0 && <Tag tone="bad">{t('queue.overdue', { shown: late })}</Tag>}
    </div>
  );
}
