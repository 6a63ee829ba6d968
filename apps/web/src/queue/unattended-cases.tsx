import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { unattendedQuery } from '../api/case-queries';
import type { Unattended } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { DueMark } from '../ui/due';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';

/** For the head: cases whose executor no longer works here. Shown only while there are any. */
export function UnattendedCases() {
  const { t } = useTranslation();
  const { data } = useQuery(unattendedQuery);
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title={t('unattended.title')}>
      <p>{t('unattended.lead')}</p>
      <table className={table['table']}>
        <caption className="visually-hidden">{t('unattended.title')}</caption>
        <thead>
          <tr>
            <th scope="col" className={table['wide']}>
              {t('queue.column.due')}
            </th>
            <th scope="col">{t('queue.column.case')}</th>
            <th scope="col">{t('queue.column.service')}</th>
            <th scope="col">{t('queue.column.action')}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <UnattendedRow key={item.caseId} item={item} />
          ))}
        </tbody>
      </table>
      {data.more && <p className="muted">{t('unattended.more')}</p>}
    </Card>
  );
}

function UnattendedRow({ item }: { readonly item: Unattended['items'][number] }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const number = item.incomingNumber ?? t('case.noNumber');
  return (
    <tr>
      <td>
        <DueMark dueAt={item.dueAt} overdue={item.overdue} past={item.archive} />
      </td>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${item.caseId}`}>{number}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
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
      <td>
        <ButtonLink
          to={`/cases/${item.caseId}?do=transfer-case`}
          aria-label={`${t('action.transfer-case')}: ${number}`}
        >
          {t('action.transfer-case')}
        </ButtonLink>
      </td>
    </tr>
  );
}
