import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueueItem } from '../api/views';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { ButtonLink } from '../ui/button';
import stack from '../ui/stack.module.css';
import { Tag } from '../ui/tag';
import styles from './queue.module.css';
import { caseAddress } from './queue-address';
import { QueueDue } from './queue-due';
import { isPickable } from './use-selection';

export interface QueueRowProps {
  readonly index: number;
  /** Undefined while it comes. */
  readonly item: QueueItem | undefined;
  readonly isPicked?: boolean;
  /** Called with the row when it is drawn, and anew when the case has come. */
  readonly drawn?: (row: HTMLTableRowElement | null) => void;
}

/** Scrolling and measuring draw the list again and again: a row of which nothing changed is left alone. */
export const QueueRow = memo(function QueueRow({ index, item, isPicked = false, drawn }: QueueRowProps) {
  const { t } = useTranslation();
  return (
    <tr
      key={item ? 'there' : 'coming'}
      ref={drawn}
      data-index={index}
      aria-rowindex={index + 2}
      data-picked={isPicked ? true : undefined}
    >
      {item ? (
        <Cells item={item} isPicked={isPicked} />
      ) : (
        <td colSpan={5} className={styles['coming']}>
          {t('loading')}
        </td>
      )}
    </tr>
  );
});

function Cells({ item, isPicked }: { readonly item: QueueItem; readonly isPicked: boolean }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  const number = item.incomingNumber ?? t('case.noNumber');
  return (
    <>
      <td className={styles['pick']}>
        {isPickable(item) && (
          <label className={styles['pickLabel']}>
            <input
              type="checkbox"
              checked={isPicked}
              // The table hears the press.
              onChange={() => undefined}
              aria-label={t('work.pick.one', { number })}
            />
          </label>
        )}
      </td>
      <td>
        <QueueDue item={item} number={number} />
      </td>
      <th scope="row">
        <div className={stack['tight']}>
          <Link to={caseAddress(item)}>{number}</Link>
          <strong>{item.applicantName ?? t('party.erased')}</strong>
          {item.archive && <Tag tone="warn">{t('case.archive')}</Tag>}
          {item.actingFor && <Tag tone="calm">{t('absence.for', { name: item.actingFor.name })}</Tag>}
        </div>
      </th>
      <td>
        {localized(item.serviceTitle)}
        <div className="muted">
          {t('queue.column.submitted')}: {dates.date(item.submittedAt, OFFICE_ZONE)}
        </div>
        {item.executor && (
          <div className="muted">
            {t('role.executor')}: {item.executor.name}
          </div>
        )}
      </td>
      <td>
        <ToDo item={item} number={number} />
      </td>
    </>
  );
}

function ToDo({ item, number }: { readonly item: QueueItem; readonly number: string }) {
  const { t } = useTranslation();
  const [action] = item.allowedActions;
  if (action === undefined) return null;
  return (
    <ButtonLink to={caseAddress(item, action)} aria-label={`${t(`action.${action}`)}: ${number}`}>
      {t(`action.${action}`)}
    </ButtonLink>
  );
}
