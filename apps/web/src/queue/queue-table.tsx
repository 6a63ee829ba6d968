import { useTranslation } from 'react-i18next';
import type { QueueItem } from '../api/views';
import table from '../ui/table.module.css';
import { QueueRow } from './queue-row';

export function QueueTable({ items }: { readonly items: readonly QueueItem[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('queue.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={table['wide']}>
            {t('queue.column.due')}
          </th>
          <th scope="col">{t('queue.column.case')}</th>
          <th scope="col">{t('queue.column.service')}</th>
          <th scope="col">{t('queue.column.submitted')}</th>
          <th scope="col" className={table['wide']}>
            {t('queue.column.action')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <QueueRow key={item.caseId} item={item} />
        ))}
      </tbody>
    </table>
  );
}
