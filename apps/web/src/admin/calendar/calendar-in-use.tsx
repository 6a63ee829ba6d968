import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarYearQuery } from '../../api/admin-queries';
import type { CalendarYear } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates, useNumber } from '../../format/use-format';
import { wallClockAt } from '../../format/zone';
import { useLocalized } from '../../i18n/use-localized';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Fact, Facts } from '../../ui/facts';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { useNow } from '../../ui/use-now';
import table from '../../ui/table.module.css';

export function CalendarInUse() {
  const { t } = useTranslation();
  const present = wallClockAt(OFFICE_ZONE, useNow()).year;
  const [year, setYear] = useState(present);
  const calendar = useQuery(calendarYearQuery(year));
  return (
    <Card title={t('admin.calendar.inUse')}>
      <SelectField
        label={t('admin.calendar.year')}
        value={String(year)}
        onChange={(value) => setYear(Number(value))}
        choices={[present - 1, present, present + 1].map((one) => ({ value: String(one), label: String(one) }))}
      />
      {calendar.isPending && <Loading lines={4} />}
      {calendar.isError && <FaultNotice error={calendar.error} onRetry={() => void calendar.refetch()} />}
      {calendar.data && <YearFacts calendar={calendar.data} />}
    </Card>
  );
}

function YearFacts({ calendar }: { readonly calendar: CalendarYear }) {
  const { t, i18n } = useTranslation();
  const number = useNumber();
  return (
    <>
      <Facts>
        <Fact name={t('admin.calendar.version')}>
          <span data-calendar>{calendar.calendar}</span>
        </Fact>
        <Fact name={t('admin.calendar.fiveDay')}>{number(calendar.workingDaysFiveDayWeek)}</Fact>
        <Fact name={t('admin.calendar.sixDay')}>{number(calendar.workingDaysSixDayWeek)}</Fact>
      </Facts>
      {!calendar.final && <Notice tone="warn" title={t('admin.calendar.notFinal')} />}
      <Disclosure title={t('admin.calendar.days', { count: calendar.days.length })}>
        <DaysTable days={calendar.days} />
      </Disclosure>
      <div>
        <ButtonLink
          reloadDocument
          download
          to={`/api/legal-time/calendar/${String(calendar.year)}/file?lang=${i18n.language}`}
        >
          {t('admin.calendar.takeFile', { year: calendar.year })}
        </ButtonLink>
      </div>
    </>
  );
}

const columns = ['day', 'what', 'source'] as const;

function DaysTable({ days }: Pick<CalendarYear, 'days'>) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('admin.calendar.inUse')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`admin.calendar.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, kind, name, source }) => (
          <tr key={`${date} ${kind}`}>
            <th scope="row">{dates.legalDay(date)}</th>
            <td>
              {t(`admin.calendar.kind.${kind}`)}
              {name && <div className="muted">{localized(name)}</div>}
            </td>
            <td data-label={t('admin.calendar.column.source')}>{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
