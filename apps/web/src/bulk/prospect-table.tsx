import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNumber } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { Tag } from '../ui/tag';
import type { BulkJob } from './bulk-job';
import type { Prospect } from './preview';

export interface ProspectTableProps {
  readonly job: BulkJob;
  readonly prospects: readonly Prospect[];
}

export function ProspectTable({ job, prospects }: ProspectTableProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const able = prospects.filter(({ whyNot }) => whyNot === null).length;
  return (
    <>
      <p className={stack['row']} role="status">
        <Tag tone="good">{t('bulk.will', { number: number(able) })}</Tag>
        {able < prospects.length && (
          <Tag tone="warn">{t('bulk.willNot', { number: number(prospects.length - able) })}</Tag>
        )}
      </p>
      <table className={table['table']}>
        <caption className="visually-hidden">{t(`action.${job.action}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('queue.column.case')}</th>
            <th scope="col">{t('queue.column.service')}</th>
            <th scope="col">{t('bulk.prospect')}</th>
          </tr>
        </thead>
        <tbody>
          {prospects.map((prospect) => (
            <ProspectRow key={prospect.caseId} prospect={prospect} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function ProspectRow({ prospect: { caseId, caseView, whyNot } }: { readonly prospect: Prospect }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const applicant = caseView?.parties.find(({ role }) => role === 'applicant')?.person?.fullName;
  return (
    <tr data-prospect={whyNot ?? 'will'}>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={`/cases/${caseId}`}>{caseView?.incomingNumber ?? t('case.noNumber')}</Link>
          {caseView && <strong>{applicant ?? t('party.erased')}</strong>}
        </div>
      </th>
      <td>{caseView && localized(caseView.serviceTitle)}</td>
      <td>{whyNot === null ? t('bulk.willBeDone') : t(`bulk.whyNot.${whyNot}`)}</td>
    </tr>
  );
}
