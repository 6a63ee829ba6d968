import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { absencesQuery, endAbsence } from '../api/absence-queries';
import { bodiesQuery } from '../api/reference-queries';
import { sessionQuery } from '../api/session';
import type { AbsenceView } from '../api/views';
import { useCommandKey } from '../case/use-command-key';
import { OFFICE_ZONE } from '../format/office-zone';
import { isoDay, readDay } from '../format/typed-moment';
import { useDates } from '../format/use-format';
import { wallClockAt } from '../format/zone';
import { useLocalized } from '../i18n/use-localized';
import { Button } from '../ui/button';
import { ProblemSummary } from '../ui/problem-summary';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';
import { useNow } from '../ui/use-now';
import { Tag } from '../ui/tag';

export interface AbsenceTableProps {
  readonly absences: readonly AbsenceView[];
  readonly mayEnd: boolean;
}

export function AbsenceTable({ absences, mayEnd }: AbsenceTableProps) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('absence.title')}</caption>
      <thead>
        <tr>
          <th scope="col" className={table['wide']}>
            {t('absence.officer')}
          </th>
          <th scope="col">{t('absence.deputy')}</th>
          <th scope="col">{t('absence.period')}</th>
          <th scope="col">{t('absence.ground')}</th>
          <th scope="col">{t('absence.state')}</th>
        </tr>
      </thead>
      <tbody>
        {absences.map((absence) => (
          <AbsenceRow key={absence.id} absence={absence} mayEnd={mayEnd} />
        ))}
      </tbody>
    </table>
  );
}

function AbsenceRow({ absence, mayEnd }: { readonly absence: AbsenceView; readonly mayEnd: boolean }) {
  const { t } = useTranslation();
  const day = useDayWords();
  const { bodyId, officerName, deputyName, from, until, kind, orderNumber, orderDate } = absence;
  return (
    <tr>
      <th scope="row">
        {officerName}
        <OfBody bodyId={bodyId} />
      </th>
      <td data-label={t('absence.deputy')}>{deputyName}</td>
      <td>{`${day(from)} – ${day(until)}`}</td>
      <td>
        {t(`absence.kind.${kind}`)}
        <div className="muted">{t('absence.order', { number: orderNumber, date: day(orderDate) })}</div>
      </td>
      <td>
        <AbsenceState absence={absence} mayEnd={mayEnd} />
      </td>
    </tr>
  );
}

/** Where the list is of several bodies. */
function OfBody({ bodyId }: Pick<AbsenceView, 'bodyId'>) {
  const localized = useLocalized();
  const { data: session } = useQuery(sessionQuery);
  const { data: bodies = [] } = useQuery(bodiesQuery);
  const body = bodies.find(({ id }) => id === bodyId);
  if (body === undefined || session?.officer.body.id === bodyId) return null;
  return <div className="muted">{localized(body.name)}</div>;
}

function AbsenceState({ absence, mayEnd }: { readonly absence: AbsenceView; readonly mayEnd: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const key = useCommandKey();
  const end = useMutation({
    mutationFn: () => endAbsence(key.current(), absence.id),
    onSuccess: () => queries.invalidateQueries(absencesQuery),
    onError: key.settle,
  });
  const today = isoDay(wallClockAt(OFFICE_ZONE, useNow()));
  if (absence.endedAt !== null) return <Tag>{t('absence.ended')}</Tag>;
  if (absence.until < today) return <Tag>{t('absence.over')}</Tag>;
  return (
    <div className={stack['row']}>
      <Tag tone={absence.from <= today ? 'good' : 'calm'}>
        {absence.from <= today ? t('absence.now') : t('absence.coming')}
      </Tag>
      {mayEnd && (
        <Button
          look="quiet"
          isPending={end.isPending}
          aria-label={`${t('absence.end')}: ${absence.officerName}`}
          onPress={() => end.mutate()}
        >
          {t('absence.end')}
        </Button>
      )}
      <ProblemSummary error={end.error} />
    </div>
  );
}

function useDayWords(): (iso: string) => string {
  const dates = useDates();
  return (iso) => {
    const day = readDay(iso);
    return day ? dates.day(day) : iso;
  };
}
