import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeFieldOf } from '../case/form-body';
import forms from '../case/forms.module.css';
import { typedDay, typedTime } from '../format/typed-moment';
import { wallClockAt } from '../format/zone';
import { DayField } from '../ui/day-field';
import { TextField } from '../ui/text-field';

export interface InstantFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly zone: string;
  /** Begins with the present moment. */
  readonly now?: boolean;
}

/** A moment typed as a day and a time of day. */
export function InstantFields({ name, label, hint, optional = false, zone, now = false }: InstantFieldsProps) {
  const { t } = useTranslation();
  const [start] = useState(() => (now ? wallClockAt(zone, Date.now()) : null));
  const [day, setDay] = useState(start ? typedDay(start) : '');
  const [time, setTime] = useState(start ? typedTime(start) : '');
  return (
    <fieldset className={forms['momentFields']}>
      <legend>
        <strong>{label}</strong> {optional && <span className="muted">{t('form.optional')}</span>}
        {hint !== undefined && <span className="muted"> {hint}</span>}
      </legend>
      <DayField name={name} label={t('record.day')} value={day} onChange={setDay} />
      <TextField
        name={timeFieldOf(name)}
        short
        label={t('moment.time')}
        hint={t('moment.timeHint')}
        inputMode="numeric"
        value={time}
        onChange={setTime}
      />
    </fieldset>
  );
}
