import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../api/views';
import { readDay, typedDay } from '../format/typed-moment';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import { useStartValue } from '../ui/start-values';
import { TextField } from '../ui/text-field';
import styles from './person-fields.module.css';

export interface PersonFieldsProps {
  readonly path: string;
  readonly title: string;
  /** What the fields begin with. */
  readonly person?: NonNullable<Party['person']>;
  readonly onRemove?: () => void;
  /** Asked for just now: one goes on by typing the name. */
  readonly isNew?: boolean;
}

export function PersonFields({ path, title, person, onRemove, isNew = false }: PersonFieldsProps) {
  const { t } = useTranslation();
  const kept = useStartValue(`${path}/birthDate`);
  const [birth, setBirth] = useState(kept ?? typed(person?.birthDate ?? null));
  return (
    <fieldset className={styles['person']}>
      <legend className={styles['legend']}>{title}</legend>
      <div className={styles['name']}>
        <TextField
          name={`${path}/fullName`}
          label={t('person.fullName')}
          defaultValue={person?.fullName ?? ''}
          autoFocus={isNew}
        />
      </div>
      <TextField
        name={`${path}/iin`}
        optional
        label={t('person.iin')}
        hint={t('person.iinHint')}
        inputMode="numeric"
        defaultValue={person?.iin ?? ''}
      />
      <DayField name={`${path}/birthDate`} optional label={t('person.birthDate')} value={birth} onChange={setBirth} />
      <TextField name={`${path}/address`} optional label={t('person.address')} defaultValue={person?.address ?? ''} />
      <TextField
        name={`${path}/phone`}
        optional
        type="tel"
        label={t('person.phone')}
        inputMode="tel"
        defaultValue={person?.phone ?? ''}
      />
      {onRemove && (
        <div className={styles['name']}>
          <Button look="quiet" onPress={onRemove} aria-label={`${t('documents.remove')}: ${title}`}>
            {t('documents.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** As it is typed here. */
function typed(legalDay: string | null): string {
  const day = legalDay === null ? null : readDay(legalDay);
  return day ? typedDay(day) : '';
}
