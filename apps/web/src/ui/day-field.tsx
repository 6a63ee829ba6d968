import { useTranslation } from 'react-i18next';
import { readDay } from '../format/typed-moment';
import { useDates } from '../format/use-format';
import { TextField } from './text-field';

export interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Beside the day in words, e.g. where it comes from. */
  readonly remark?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day typed in one go, read back in words: a swapped month is seen at once. */
export function DayField({ label, hint, value, remark, ...field }: DayFieldProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const day = readDay(value);
  const echo = day ? `${dates.day(day)}, ${dates.weekday(day)}` : (hint ?? t('form.dayHint'));
  const said = remark === undefined ? echo : `${echo}. ${remark}`;
  return <TextField {...field} short label={label} value={value} hint={said} inputMode="numeric" />;
}
