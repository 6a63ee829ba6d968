import { useTranslation } from 'react-i18next';
import { readDay } from '../format/typed-moment';
import { useDates } from '../format/use-format';
import { TextField } from './text-field';

export interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day typed in one go, read back in words: a swapped month is seen at once. */
export function DayField({ label, hint, value, ...field }: DayFieldProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const day = readDay(value);
  const echo = day ? `${dates.day(day)}, ${dates.weekday(day)}` : (hint ?? t('form.dayHint'));
  return <TextField {...field} short label={label} value={value} hint={echo} inputMode="numeric" />;
}
