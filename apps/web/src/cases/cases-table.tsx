import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseSummary } from '../api/views';
import { CaseTags } from '../case/parts/case-tags';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { useWords } from '../i18n/use-words';

export function CasesTable({ items }: { readonly items: readonly CaseSummary[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']} data-print="landscape">
      <caption className="visually-hidden">{t('cases.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={table['wide']}>
            {t('queue.column.case')}
          </th>
          <th scope="col">{t('queue.column.service')}</th>
          <th scope="col">{t('queue.column.submitted')}</th>
          <th scope="col">{t('fact.due')}</th>
          <th scope="col" className={table['wide']}>
            {t('cases.state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <CaseRow key={item.caseId} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function CaseRow({ item }: { readonly item: CaseSummary }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <tr>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${item.caseId}`}>{item.incomingNumber ?? t('case.noNumber')}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
        </div>
      </th>
      <td>
        {localized(item.serviceTitle)}
        <div className="muted">{localized(item.provider.name)}</div>
      </td>
      <td data-label={t('queue.column.submitted')}>{dates.date(item.submittedAt, item.zone)}</td>
      <td data-label={t('fact.due')}>{item.caseDueAt ? dates.date(item.caseDueAt, item.zone) : t('due.none')}</td>
      <td>
        <div className={stack['tight']}>
          <CaseTags caseView={item} />
          {item.step && (
            <span>
              {words.role(item.step.role)}: {words.activity(item.step.activity)}
            </span>
          )}
        </div>
      </td>
    </tr>
  );
}
