import { useTranslation } from 'react-i18next';
import { dueDistance } from '../format/due-distance';
import { useDates } from '../format/use-format';
import { OFFICE_ZONE } from '../format/office-zone';
import styles from './due.module.css';

export interface DueProps {
  readonly dueAt: string | null;
  /** As the API judges it: an archive entry is not late because it is old. */
  readonly overdue: boolean;
  readonly archive?: boolean;
  readonly zone?: string;
}

/** A due date in words and as a date; sign and words say what the colour says. */
export function DueMark({ dueAt, overdue, archive = false, zone = OFFICE_ZONE }: DueProps) {
  const { t } = useTranslation();
  const dates = useDates();
  if (dueAt === null) return <span className="muted">{t('due.none')}</span>;
  const tone = toneOf(dueAt, overdue, archive, zone);
  const at = dates.dateTime(dueAt, zone);
  return (
    <span className={`${styles['due'] ?? ''} ${styles[tone] ?? ''}`}>
      <strong className={styles['words']}>
        <span aria-hidden="true" className={styles['sign']}>
          {signs[tone]}
        </span>
        <DueWords dueAt={dueAt} overdue={overdue} archive={archive} zone={zone} />
      </strong>
      <time dateTime={dueAt} className="number">
        {at}
      </time>
    </span>
  );
}

function DueWords({ dueAt, overdue, archive, zone }: Required<Omit<DueProps, 'dueAt'>> & { readonly dueAt: string }) {
  const { t } = useTranslation();
  if (archive) return overdue ? t('due.archiveLate') : t('due.archive');
  const { unit, count, passed } = dueDistance(dueAt, zone, Date.now());
  return passed ? t(`due.passed.${unit}`, { count }) : t(`due.left.${unit}`, { count });
}

type Tone = 'calm' | 'soon' | 'late';
const signs: Readonly<Record<Tone, string>> = { calm: '○', soon: '◐', late: '●' };

function toneOf(dueAt: string, overdue: boolean, archive: boolean, zone: string): Tone {
  if (overdue) return 'late';
  if (archive) return 'calm';
  const { unit, count } = dueDistance(dueAt, zone, Date.now());
  return unit !== 'days' || count <= 1 ? 'soon' : 'calm';
}
