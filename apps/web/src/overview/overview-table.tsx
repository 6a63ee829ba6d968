import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '../api/views';
import { useNumber } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import table from '../ui/table.module.css';

const counted = ['open', 'favourable', 'refusal', 'acceptanceRefused', 'withdrawn'] as const;

export function OverviewTable({ editions }: Pick<Overview, 'editions'>) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const number = useNumber();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('overview.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('queue.column.service')}</th>
          {counted.map((column) => (
            <th key={column} scope="col" className={table['figure']}>
              {t(`overview.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {editions.map((row) => (
          <tr key={`${row.editionId} ${row.provider.id}`}>
            <th scope="row">
              <Link to={`/editions/${row.editionId}`}>{localized(row.serviceTitle)}</Link>
              <div className="muted">{localized(row.provider.name)}</div>
            </th>
            {counted.map((column) => (
              <td key={column} className={table['figure']} data-label={t(`overview.${column}`)}>
                {number(row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
