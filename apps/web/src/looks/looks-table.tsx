import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseLook } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import stack from '../ui/stack.module.css';
import table from '../ui/table.module.css';

export interface LooksTableProps {
  readonly items: readonly CaseLook[];
  /** Whether the reader may open the cases. */
  readonly opensCases: boolean;
}

export function LooksTable({ items, opensCases }: LooksTableProps) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('looks.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('looks.when')}</th>
          <th scope="col">{t('looks.who')}</th>
          <th scope="col">{t('looks.case')}</th>
          <th scope="col">{t('look.reason')}</th>
          <th scope="col">{t('looks.what')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((look) => (
          <LookRow key={look.lookId} look={look} opensCases={opensCases} />
        ))}
      </tbody>
    </table>
  );
}

function LookRow({ look, opensCases }: { readonly look: CaseLook; readonly opensCases: boolean }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const { openedAt, officer, body, caseId, incomingNumber, provider, reason, sights } = look;
  const called = caseId === null ? t('looks.selection') : (incomingNumber ?? t('case.noNumber'));
  return (
    <tr>
      <th scope="row" className="number">
        <time dateTime={openedAt}>{dates.dateTime(openedAt, OFFICE_ZONE)}</time>
      </th>
      <td>
        {officer.name}
        {body && <div className="muted">{localized(body.name)}</div>}
      </td>
      <td data-label={t('looks.case')}>
        <div className={stack['tight']}>
          {opensCases && caseId !== null ? <Link to={`/cases/${caseId}`}>{called}</Link> : called}
          {provider && <span className="muted">{localized(provider.name)}</span>}
        </div>
      </td>
      <td data-label={t('look.reason')}>{reason}</td>
      <td data-label={t('looks.what')}>
        {sights.map(({ what, revision, format, filter, seenAt }) => (
          <div key={`${seenAt} ${what} ${String(revision)}`}>
            {t(`looks.sight.${what}`)}
            {revision !== null && ` № ${String(revision)}`}
            {format !== null && ` (${[format, filter].filter(Boolean).join('; ')})`}
          </div>
        ))}
      </td>
    </tr>
  );
}
