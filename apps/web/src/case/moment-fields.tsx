import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMoment, typedDay, typedTime } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { DayField } from '../ui/day-field';
import { SwitchField } from '../ui/switch-field';
import { StartValuesContext, useStartValue } from '../ui/start-values';
import { TextField } from '../ui/text-field';
import { TIME_FIELD } from './form-body';
import styles from './forms.module.css';

const MINUTE_MS = 60_000;

export interface MomentFieldsProps {
  readonly zone: string;
  /** On from the start, as for archive entries. */
  readonly earlier: boolean;
  readonly onEarlier?: (earlier: boolean) => void;
  /** Instant to begin from; `null` leaves day and time open. */
  readonly from: string | null;
  readonly reason: string;
  readonly onDay?: (day: string) => void;
  /** The moment as it is typed, in UTC; `null` = just now, or not readable yet. */
  readonly onMoment?: (at: string | null) => void;
  /** Where the day that stands in the field comes from: nothing is put in unsaid. */
  readonly dayHint?: string;
}

/** When the act happened: just now, unless the officer says that it was earlier; then the day, the hour and why. */
export function MomentFields({ earlier, onEarlier, ...fields }: MomentFieldsProps) {
  const { t } = useTranslation();
  const isKept = useStartValue('occurredAt') !== undefined;
  const [isEarlier, setEarlier] = useState(earlier || isKept);
  const change = (selected: boolean): void => {
    setEarlier(selected);
    onEarlier?.(selected);
    fields.onMoment?.(null);
  };
  return (
    <div className={styles['moment']}>
      <SwitchField isSelected={isEarlier} onChange={change}>
        {t('moment.earlier')}
      </SwitchField>
      {isEarlier && <EarlierFields {...fields} />}
    </div>
  );
}

type EarlierFieldsProps = Omit<MomentFieldsProps, 'earlier' | 'onEarlier'>;

function EarlierFields({ zone, from, reason, onDay, onMoment, dayHint }: EarlierFieldsProps) {
  const { t } = useTranslation();
  const [start] = useState(() => (from === null ? null : wallClockAt(zone, wholeMinute(Date.parse(from)))));
  const kept = useContext(StartValuesContext);
  const [begun] = useState(() => kept.get('occurredAt') ?? (start ? typedDay(start) : ''));
  const [day, setDay] = useState(begun);
  const [time, setTime] = useState(() => kept.get(TIME_FIELD) ?? (start ? typedTime(start) : ''));
  const [why, setWhy] = useState(() => kept.get('lateReason') ?? reason);
  const changeDay = (typed: string): void => {
    setDay(typed);
    onDay?.(typed);
    onMoment?.(readMoment(zone, typed, time));
  };
  const changeTime = (typed: string): void => {
    setTime(typed);
    onMoment?.(readMoment(zone, day, typed));
  };
  return (
    <div className={styles['momentFields']}>
      <DayField
        name="occurredAt"
        label={t('moment.day')}
        value={day}
        onChange={changeDay}
        {...(dayHint !== undefined && day !== '' && day === begun && { remark: dayHint })}
      />
      <TextField
        name={TIME_FIELD}
        short
        label={t('moment.time')}
        hint={t('moment.timeHint')}
        inputMode="numeric"
        value={time}
        onChange={changeTime}
      />
      <div className={styles['wide']}>
        <TextField
          name="lateReason"
          label={t('moment.reason')}
          hint={t('moment.reasonHint')}
          value={why}
          onChange={setWhy}
        />
      </div>
    </div>
  );
}

/** Rounded up, so that it is not before the act it follows; but never into the future. */
function wholeMinute(instant: number): number {
  const up = Math.ceil(instant / MINUTE_MS) * MINUTE_MS;
  return up > Date.now() ? up - MINUTE_MS : up;
}
