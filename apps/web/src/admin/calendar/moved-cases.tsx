import { useTranslation } from 'react-i18next';
import type { CaseDuesMoved } from '../../api/views';
import { useDates, useNumber } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import table from '../../ui/table.module.css';
import { Tag } from '../../ui/tag';
import type { CalendarRun } from './calendar-run';

const columns = ['case', 'due', 'from', 'to'] as const;

export function MovedCases({ run: { moved, movedCount } }: { readonly run: CalendarRun }) {
  const { t } = useTranslation();
  const number = useNumber();
  return (
    <>
      <table className={table['table']}>
        <caption className="visually-hidden">{t('admin.calendar.movedDates')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`admin.calendar.movedColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moved.map((one) => (
            <MovedCase key={one.caseId} moved={one} />
          ))}
        </tbody>
      </table>
      {movedCount > moved.length && (
        <p className="muted">
          {t('admin.calendar.firstOnly', { shown: number(moved.length), all: number(movedCount) })}
        </p>
      )}
    </>
  );
}

/** An administrator opens no case: its number is named, not linked. */
function MovedCase({ moved: { caseId, incomingNumber, serviceTitle, provider, zone, dues } }: MovedCaseProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  return dues.map(({ of, title, from, to, overdue }) => (
    <tr key={`${caseId} ${of}`}>
      <th scope="row">
        {incomingNumber ?? t('case.noNumber')} – {localized(serviceTitle)}
        <div className="muted">{localized(provider.name)}</div>
      </th>
      <td data-label={t('admin.calendar.movedColumn.due')}>
        {localized(title)}
        {overdue && (
          <div>
            <Tag tone={overdue === 'now' ? 'bad' : 'good'}>{t(`admin.calendar.overdue.${overdue}`)}</Tag>
          </div>
        )}
      </td>
      <td data-label={t('admin.calendar.movedColumn.from')}>{dates.dateTime(from, zone)}</td>
      <td data-label={t('admin.calendar.movedColumn.to')}>{dates.dateTime(to, zone)}</td>
    </tr>
  ));
}

interface MovedCaseProps {
  readonly moved: CaseDuesMoved;
}
