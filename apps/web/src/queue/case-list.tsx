import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseAction, QueueItem } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { ButtonLink } from '../ui/button';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';

export interface CaseListProps {
  /** For who cannot see the heading above. */
  readonly title: string;
  readonly children: ReactNode;
}

/** A short list of cases, each with what is to be done about it; the queue itself has its own table. */
export function CaseList({ title, children }: CaseListProps) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{title}</caption>
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
      <tbody>{children}</tbody>
    </table>
  );
}

export interface ListedCaseProps {
  readonly item: Pick<QueueItem, 'caseId' | 'incomingNumber' | 'applicantName' | 'serviceTitle'>;
  readonly due: ReactNode;
  /** Under the service. */
  readonly beneath: ReactNode;
  readonly action: CaseAction | undefined;
}

export function ListedCase({ item, due, beneath, action }: ListedCaseProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const number = item.incomingNumber ?? t('case.noNumber');
  return (
    <tr>
      <td>{due}</td>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${item.caseId}`}>{number}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
        </div>
      </th>
      <td>
        {localized(item.serviceTitle)}
        {beneath}
      </td>
      <td>
        {action && (
          <ButtonLink to={`/cases/${item.caseId}?do=${action}`} aria-label={`${t(`action.${action}`)}: ${number}`}>
            {t(`action.${action}`)}
          </ButtonLink>
        )}
      </td>
    </tr>
  );
}
