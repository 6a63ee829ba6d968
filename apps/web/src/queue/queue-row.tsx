import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueueItem } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { ButtonLink } from '../ui/button';
import { DueMark } from '../ui/due';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';

export function QueueRow({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const [action] = item.allowedActions;
  const number = item.incomingNumber ?? t('case.noNumber');
  return (
    <tr>
      <td>
        <QueueDue item={item} />
      </td>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${item.caseId}`}>{number}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
          {item.archive && <Tag tone="warn">{t('case.archive')}</Tag>}
        </div>
      </th>
      <td>
        {localized(item.serviceTitle)}
        {item.executor && (
          <div className="muted">
            {t('role.executor')}: {item.executor.name}
          </div>
        )}
      </td>
      <td data-label={t('queue.column.submitted')}>{dates.date(item.submittedAt, OFFICE_ZONE)}</td>
      <td>
        {action && (
          <ButtonLink
            look="main"
            to={`/cases/${item.caseId}?do=${action}`}
            aria-label={`${t(`action.${action}`)}: ${number}`}
          >
            {t(`action.${action}`)}
          </ButtonLink>
        )}
      </td>
    </tr>
  );
}

/** What is due first: the step, or where the text gives it no term the case, or a term that runs beside the steps. */
function QueueDue({ item }: { readonly item: QueueItem }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (item.suspended) return <Tag tone="warn">{t('terms.standsStill')}</Tag>;
  const { term } = item;
  const first = item.dueAt ?? item.caseDueAt;
  if (term !== null && (first === null || term.dueAt < first)) {
    return (
      <>
        <DueMark dueAt={term.dueAt} overdue={term.overdue} past={item.archive} />
        <span className="muted">{localized(term.title)}</span>
      </>
    );
  }
  if (item.dueAt !== null) return <DueMark dueAt={item.dueAt} overdue={item.overdue} past={item.archive} />;
  return (
    <>
      <DueMark dueAt={item.caseDueAt} overdue={item.caseOverdue} past={item.archive} />
      {item.caseDueAt !== null && <span className="muted">{t('queue.wholeCase')}</span>}
    </>
  );
}
