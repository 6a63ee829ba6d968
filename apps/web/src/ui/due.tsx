import { useTranslation } from 'react-i18next';
import { type DueDistance, dueDistance } from '../format/due-distance';
import { OFFICE_ZONE } from '../format/office-zone';
import { useDates } from '../format/use-format';
import styles from './due.module.css';
import { useNow } from './use-now';

export interface DueProps {
  readonly dueAt: string | null;
  /** As the API judges it: an archive entry is not late because it is old. */
  readonly overdue: boolean;
  /** What happened lies behind: only whether it was in time counts. */
  readonly past?: boolean;
  readonly zone?: string;
}

/** A due date in words and as a date; sign and words say what the colour says. */
export function DueMark({ dueAt, overdue, past = false, zone = OFFICE_ZONE }: DueProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  if (dueAt === null) return <span className="muted">{t('due.none')}</span>;
  const distance = past ? null : dueDistance(dueAt, zone, now);
  const tone = toneOf(overdue, distance);
  return (
    <span className={`${styles['due'] ?? ''} ${styles[tone] ?? ''}`}>
      <strong className={styles['words']}>
        <span aria-hidden="true">{signs[tone]}</span>
        <DueWords overdue={overdue} distance={distance} />
      </strong>
      <time dateTime={dueAt} className="number">
        {dates.dateTime(dueAt, zone)}
      </time>
    </span>
  );
}

function DueWords({ overdue, distance }: { readonly overdue: boolean; readonly distance: DueDistance | null }) {
  const { t } = useTranslation();
  if (distance === null) return overdue ? t('due.late') : t('due.inTime');
  const { unit, count, passed } = distance;
  return passed ? t(`due.passed.${unit}`, { count }) : t(`due.left.${unit}`, { count });
}

type Tone = 'calm' | 'soon' | 'late';
const signs: Readonly<Record<Tone, string>> = { calm: '○', soon: '◐', late: '●' };

function toneOf(overdue: boolean, distance: DueDistance | null): Tone {
  if (overdue) return 'late';
  if (distance === null) return 'calm';
  return distance.unit !== 'days' || distance.count <= 1 ? 'soon' : 'calm';
}
