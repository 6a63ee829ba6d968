import { useTranslation } from 'react-i18next';
import type { OutageView } from '../api/views';
import { useDates } from '../format/use-format';
import { CaseLink } from '../record/case-link';
import { Card } from '../ui/card';
import { DueMark } from '../ui/due';
import { Notice } from '../ui/notice';
import table from '../ui/table.module.css';

/** The cases it touched, with the due dates the record states and those of today: an outage stretches none. */
export function OutageCases({ outage: { cases, zone, status } }: { readonly outage: OutageView }) {
  const { t } = useTranslation();
  return (
    <Card title={t('outage.cases')}>
      <Notice tone="warn" title={t('outage.termsRunOn')}>
        <p>{t('outage.termsRunOnText')}</p>
      </Notice>
      {cases.length === 0 ? (
        <p className="muted">{t('outage.noCases')}</p>
      ) : (
        <table className={table['table']}>
          <caption className="visually-hidden">{t('outage.cases')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('queue.column.case')}</th>
              <th scope="col" className={table['wide']}>
                {t('fact.due')}
              </th>
              <th scope="col" className={table['wide']}>
                {t('outage.dueOnRecord')}
              </th>
            </tr>
          </thead>
          <tbody>
            {cases.map((affected, index) => (
              <Row
                key={affected.case?.caseId ?? index}
                affected={affected}
                zone={zone}
                drawnUp={status !== 'reported'}
              />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

interface RowProps {
  readonly affected: OutageView['cases'][number];
  readonly zone: string;
  readonly drawnUp: boolean;
}

function Row({ affected, zone, drawnUp }: RowProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { case: reference, recordedDueAt } = affected;
  const recorded = recordedDueAt === null ? t('due.none') : dates.dateTime(recordedDueAt, zone);
  return (
    <tr>
      <th scope="row">
        <CaseLink reference={reference} />
      </th>
      <td data-label={t('fact.due')}>
        <DueMark
          dueAt={reference?.due?.dueAt ?? null}
          overdue={reference?.due?.overdue ?? false}
          past={reference?.status === 'closed'}
          zone={zone}
        />
      </td>
      <td data-label={t('outage.dueOnRecord')}>{drawnUp ? recorded : t('outage.notDrawnUp')}</td>
    </tr>
  );
}
