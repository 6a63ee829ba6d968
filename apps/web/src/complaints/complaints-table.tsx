import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComplaintSummary } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { CaseLink } from '../record/case-link';
import { DueMark } from '../ui/due';
import table from '../ui/table.module.css';
import { ComplaintTags } from './complaint-tags';

export function ComplaintsTable({ items }: { readonly items: readonly ComplaintSummary[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('complaint.listTitle')}</caption>
      <thead>
        <tr>
          <th scope="col" className={table['wide']}>
            {t('complaint.title')}
          </th>
          <th scope="col">{t('queue.column.case')}</th>
          <th scope="col">{t('complaint.filed')}</th>
          <th scope="col" className={table['wide']}>
            {t('queue.column.due')}
          </th>
          <th scope="col" className={table['wide']}>
            {t('cases.status')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.complaintId} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item }: { readonly item: ComplaintSummary }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  return (
    <tr>
      <th scope="row">
        <Link to={`/complaints/${item.complaintId}`}>{item.number}</Link>
        <div className="muted">{localized(item.provider.name)}</div>
      </th>
      <td data-label={t('queue.column.case')}>
        <CaseLink reference={item.case} />
      </td>
      <td data-label={t('complaint.filed')}>{dates.date(item.filedAt, item.zone)}</td>
      <td data-label={t('queue.column.due')}>
        {item.status === 'decided' ? (
          '–'
        ) : (
          <DueMark dueAt={item.due?.dueAt ?? null} overdue={item.due?.overdue ?? false} zone={item.zone} />
        )}
      </td>
      <td>
        <ComplaintTags complaint={item} />
      </td>
    </tr>
  );
}
