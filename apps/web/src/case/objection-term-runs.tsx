import { useTranslation } from 'react-i18next';
import { useDates } from '../format/use-format';
import { Notice } from '../ui/notice';
import { useNow } from '../ui/use-now';

export interface ObjectionTermRunsProps {
  readonly dueAt: string | undefined;
  readonly zone: string;
  /** When the refusal is drafted, as the form says it; `null` = just now. */
  readonly actedAt: string | null;
}

/** One who did not come may still object: told before the refusal is written, not after it was refused. */
export function ObjectionTermRuns({ dueAt, zone, actedAt }: ObjectionTermRunsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const at = actedAt === null ? now : Date.parse(actedAt);
  if (dueAt === undefined || at >= Date.parse(dueAt)) return null;
  return (
    <Notice tone="warn" title={t('hearing.objectionRuns', { at: dates.dateTime(dueAt, zone) })}>
      <p>{t('hearing.objectionRunsText')}</p>
    </Notice>
  );
}
