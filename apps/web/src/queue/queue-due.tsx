import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useLocalized } from '../i18n/use-localized';
import { DueMark } from '../ui/due';
import { Tag } from '../ui/tag';
import { WhyButton } from './why-button';

export interface QueueDueProps {
  readonly item: QueueItem;
  readonly number: string;
}

/** What is due first: the step, or where the text gives it no term the case, or a term that runs beside the steps. */
export function QueueDue({ item, number }: QueueDueProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const why = { number, caseId: item.caseId, zone: OFFICE_ZONE };
  if (item.suspended) return <Tag tone="warn">{t('terms.standsStill')}</Tag>;
  const { term } = item;
  const first = item.dueAt ?? item.caseDueAt;
  if (term !== null && (first === null || term.dueAt < first)) {
    return (
      <>
        <DueMark dueAt={term.dueAt} overdue={term.overdue} past={item.archive} />
        <span className="muted">{localized(term.title)}</span>
        <WhyButton {...why} term={term.code} />
      </>
    );
  }
  if (item.dueAt !== null) {
    return (
      <>
        <DueMark dueAt={item.dueAt} overdue={item.overdue} past={item.archive} />
        <WhyButton {...why} step={item.step} />
      </>
    );
  }
  return (
    <>
      <DueMark dueAt={item.caseDueAt} overdue={item.caseOverdue} past={item.archive} />
      {item.caseDueAt !== null && <span className="muted">{t('queue.wholeCase')}</span>}
      {item.caseDueAt !== null && <WhyButton {...why} />}
    </>
  );
}
