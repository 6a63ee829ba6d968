import { useTranslation } from 'react-i18next';
import { readMoment } from '../format/typed-moment';
import { DayField } from '../ui/day-field';
import { TextField } from '../ui/text-field';
import { timeFieldOf } from './form-body';
import styles from './forms.module.css';
import { useStartState } from '../ui/start-values';

export interface MomentPairProps {
  /** Path of the instant in the body. */
  readonly name: string;
  readonly dayLabel: string;
  readonly timeLabel: string;
  readonly zone: string;
  /** The moment as it is typed; `null` while it is none. */
  readonly onMoment?: (at: string | null) => void;
}

/** The day and the hour of something to come, typed apart and sent as one instant. */
export function MomentPair({ name, dayLabel, timeLabel, zone, onMoment }: MomentPairProps) {
  const { t } = useTranslation();
  const [day, setDay] = useStartState(name);
  const [time, setTime] = useStartState(timeFieldOf(name));
  const changeDay = (typed: string): void => {
    setDay(typed);
    onMoment?.(readMoment(zone, typed, time));
  };
  const changeTime = (typed: string): void => {
    setTime(typed);
    onMoment?.(readMoment(zone, day, typed));
  };
  return (
    <div className={styles['momentFields']}>
      <DayField name={name} label={dayLabel} value={day} onChange={changeDay} />
      <TextField
        name={timeFieldOf(name)}
        short
        label={timeLabel}
        hint={t('moment.timeHint')}
        inputMode="numeric"
        value={time}
        onChange={changeTime}
      />
    </div>
  );
}
