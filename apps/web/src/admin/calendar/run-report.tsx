import { useTranslation } from 'react-i18next';
import type { CalendarDayChange } from '../../api/views';
import { useDates, useNumber } from '../../format/use-format';
import { Notice } from '../../ui/notice';
import type { CalendarRun } from './calendar-run';
import { MovedCases } from './moved-cases';

export interface RunReportProps {
  readonly run: CalendarRun;
  readonly mode: 'preview' | 'apply';
}

/** How far the run is, which days count otherwise, and each case whose dates move. */
export function RunReport({ run, mode }: RunReportProps) {
  const { t } = useTranslation();
  return (
    <>
      <Outcome run={run} mode={mode} />
      {run.calendar !== '' && <p>{t('admin.calendar.by', { calendar: run.calendar })}</p>}
      {run.days.length > 0 && (
        <ul>
          {run.days.map((day) => (
            <ChangedDay key={`${day.date} ${day.weeks}`} day={day} />
          ))}
        </ul>
      )}
      {run.unknown.length > 0 && (
        <Notice tone="warn" title={t('admin.calendar.unknown', { count: run.unknown.length })}>
          <p>{run.unknown.map(({ incomingNumber, caseId }) => incomingNumber ?? caseId).join(', ')}</p>
        </Notice>
      )}
      {run.moved.length > 0 && <MovedCases run={run} />}
    </>
  );
}

function Outcome({ run: { done, broken, checked, cases, movedCount }, mode }: RunReportProps) {
  const { t } = useTranslation();
  const number = useNumber();
  if (broken !== null) return <Notice live tone="bad" title={t('admin.calendar.broken', { code: broken })} />;
  if (done === null) {
    const words = t('admin.calendar.checked', { shown: number(checked), all: number(cases) });
    return (
      <p role="status">
        <progress value={checked} max={Math.max(cases, 1)} aria-label={words} /> {words}
      </p>
    );
  }
  return (
    <Notice
      live
      tone={movedCount === 0 ? 'good' : 'calm'}
      title={t(mode === 'preview' ? 'admin.calendar.wouldMove' : 'admin.calendar.moved', { count: done.moved })}
    >
      <p>
        {t('admin.calendar.overdueNow', { count: done.nowOverdue })}{' '}
        {t('admin.calendar.noLongerOverdue', { count: done.noLongerOverdue })}
      </p>
    </Notice>
  );
}

function ChangedDay({ day: { date, workingAfter, weeks } }: { readonly day: CalendarDayChange }) {
  const { t } = useTranslation();
  const dates = useDates();
  const what = workingAfter ? t('admin.calendar.becomesWorking') : t('admin.calendar.becomesOff');
  return (
    <li>
      {dates.legalDay(date)} – {what} ({t(`admin.calendar.weeks.${weeks}`)})
    </li>
  );
}
