import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OutageSummary } from '../api/views';
import { useDates, useNumber } from '../format/use-format';
import { useSpanWords } from '../format/use-span-words';
import { useLocalized } from '../i18n/use-localized';
import table from '../ui/table.module.css';
import { OutageTags } from './outage-tags';
import { useSystemWords } from './use-system-words';

export function OutagesTable({ items }: { readonly items: readonly OutageSummary[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('outage.listTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('outage.system')}</th>
          <th scope="col">{t('outage.noticed')}</th>
          <th scope="col">{t('outage.reportedIn')}</th>
          <th scope="col">{t('outage.cases')}</th>
          <th scope="col">{t('cases.status')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.outageId} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item }: { readonly item: OutageSummary }) {
  const { t } = useTranslation();
  const dates = useDates();
  const number = useNumber();
  const localized = useLocalized();
  const system = useSystemWords();
  const span = useSpanWords();
  return (
    <tr>
      <th scope="row">
        <Link to={`/outages/${item.outageId}`}>
          {item.number === null ? system(item) : `${item.number} – ${system(item)}`}
        </Link>
        <div className="muted">{localized(item.provider.name)}</div>
      </th>
      <td data-label={t('outage.noticed')}>{dates.dateTime(item.noticedAt, item.zone)}</td>
      <td data-label={t('outage.reportedIn')}>{span(item.minutesToReport)}</td>
      <td data-label={t('outage.cases')}>{number(item.caseCount)}</td>
      <td>
        <OutageTags outage={item} />
      </td>
    </tr>
  );
}
