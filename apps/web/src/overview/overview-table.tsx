import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseFilter } from '../api/case-queries';
import type { Overview } from '../api/views';
import { useDates, useNumber } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import table from '../ui/table.module.css';

/** What is counted, and by which facts the same cases are found. */
const counted = {
  open: { status: 'open' },
  favourable: { status: 'closed', closedBy: 'issued', outcome: 'favourable' },
  refusal: { status: 'closed', closedBy: 'issued', outcome: 'refusal' },
  acceptanceRefused: { closedBy: 'acceptance-refused' },
  withdrawn: { closedBy: 'withdrawn' },
} as const satisfies Readonly<Record<string, CaseFilter>>;
const columns = Object.keys(counted) as (keyof typeof counted)[];
type Row = Overview['editions'][number];

export function OverviewTable({ editions }: Pick<Overview, 'editions'>) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('overview.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('queue.column.service')}</th>
          {columns.map((column) => (
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
              <div className="muted">
                № {row.actNumber}, {dates.legalDay(row.actDate)}
              </div>
              <div className="muted">{localized(row.provider.name)}</div>
            </th>
            {columns.map((column) => (
              <td key={column} className={table['figure']} data-label={t(`overview.${column}`)}>
                <Count row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A number leads to the cases that it counts. */
function Count({ row, column }: { readonly row: Row; readonly column: keyof typeof counted }) {
  const number = useNumber();
  if (row[column] === 0) return number(0);
  const facts = new URLSearchParams({ ...counted[column], edition: row.editionId, body: row.provider.id });
  return <Link to={`/cases?${facts.toString()}`}>{number(row[column])}</Link>;
}
