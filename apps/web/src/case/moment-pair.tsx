import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../ui/day-field';
import { TextField } from '../ui/text-field';
import { timeFieldOf } from './form-body';
import styles from './forms.module.css';

export interface MomentPairProps {
  /** Path of the instant in the body. */
  readonly name: string;
  readonly dayLabel: string;
  readonly timeLabel: string;
}

/** The day and the hour of something to come, typed apart and sent as one instant. */
export function MomentPair({ name, dayLabel, timeLabel }: MomentPairProps) {
  const { t } = useTranslation();
  const [day, setDay] = useState('');
  return (
    <div className={styles['momentFields']}>
      <DayField name={name} label={dayLabel} value={day} onChange={setDay} />
      <TextField name={timeFieldOf(name)} short label={timeLabel} hint={t('moment.timeHint')} inputMode="numeric" />
    </div>
  );
}
