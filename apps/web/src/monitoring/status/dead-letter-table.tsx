import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates, useNumber } from '../../format/use-format';
import { Disclosure } from '../../ui/disclosure';
import table from '../../ui/table.module.css';
import styles from './status.module.css';

const columns = ['at', 'reason', 'place', 'message'] as const;

export function DeadLetterTable({ items }: { readonly items: readonly DeadLetter[] }) {
  const { t } = useTranslation();
  return (
    <table className={table['table']}>
      <caption className="visually-hidden">{t('monitoring.dead.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`monitoring.dead.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((letter) => (
          <LetterRow key={letter.id} letter={letter} />
        ))}
      </tbody>
    </table>
  );
}

function LetterRow({ letter }: { readonly letter: DeadLetter }) {
  const { t } = useTranslation();
  const dates = useDates();
  const number = useNumber();
  const { reason, partition, offset, takenAt, replayedAt, text, bytes } = letter;
  return (
    <tr data-letter={letter.id}>
      <th scope="row" className="number">
        {dates.dateTime(takenAt, OFFICE_ZONE)}
      </th>
      <td>
        {t(`monitoring.dead.reasons.${reason}`)}
        {replayedAt && (
          <div className="muted">{t('monitoring.dead.readAt', { at: dates.dateTime(replayedAt, OFFICE_ZONE) })}</div>
        )}
      </td>
      <td data-label={t('monitoring.dead.place')} className="number">
        {t('monitoring.dead.placeOf', { partition, offset })}
      </td>
      <td>
        <Disclosure title={t('monitoring.dead.show', { shown: number(bytes) })}>
          <pre className={styles['raw']}>{text}</pre>
        </Disclosure>
      </td>
    </tr>
  );
}
