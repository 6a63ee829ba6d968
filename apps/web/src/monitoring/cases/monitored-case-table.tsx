import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonitoredCase } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates } from '../../format/use-format';
import { useWords } from '../../i18n/use-words';
import table from '../../ui/table.module.css';
import { Tag } from '../../ui/tag';
import { StateMark } from '../board/state-mark';
import { useNames } from '../board/use-names';
import { StepWords } from './step-words';

export function MonitoredCaseTable({ items }: { readonly items: readonly MonitoredCase[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']} data-print="landscape">
      <caption className="visually-hidden">{t('monitoring.cases.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`monitoring.column.${column}`)}
            </th>
          ))}
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

const columns = ['case', 'service', 'state', 'due', 'step', 'lastStage'] as const;

function CaseRow({ item }: { readonly item: MonitoredCase }) {
  const { t } = useTranslation();
  const names = useNames();
  const words = useWords();
  const dates = useDates();
  return (
    <tr data-case={item.caseId}>
      <th scope="row">
        <Link to={`/monitoring/cases/${item.caseId}`} className="number">
          {item.caseId.slice(0, 8)}
        </Link>
        {item.submittedAt && <div className="muted">{dates.date(item.submittedAt, OFFICE_ZONE)}</div>}
      </th>
      <td>
        {names.service(item.service)}
        <div className="muted">{names.body(item.body)}</div>
      </td>
      <td>
        <StateMark state={item.state} late={item.late} />
        {item.suspendedAt && <div className="muted">{t('monitoring.suspended')}</div>}
        {item.anomalies > 0 && (
          <div>
            <Tag tone="warn">{t('monitoring.anomalies', { count: item.anomalies })}</Tag>
          </div>
        )}
      </td>
      <td data-label={t('monitoring.column.due')} className="number">
        {item.dueAt ? dates.dateTime(item.dueAt, OFFICE_ZONE) : t('due.none')}
      </td>
      <td data-label={t('monitoring.column.step')}>
        {item.step ? <StepWords {...item.step} /> : '–'}
        {item.step?.late && (
          <div>
            <StateMark state="late" late />
          </div>
        )}
      </td>
      <td data-label={t('monitoring.column.lastStage')}>
        {words.stage(item.lastStage)}
        <div className="muted number">{dates.dateTime(item.lastStageAt, OFFICE_ZONE)}</div>
      </td>
    </tr>
  );
}
