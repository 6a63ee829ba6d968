import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField as AriaRadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import styles from './fields.module.css';
import { useStartValue } from './start-values';

export interface RadioChoice {
  readonly value: string;
  readonly label: ReactNode;
}

export interface RadioFieldProps {
  readonly name?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly choices: readonly RadioChoice[];
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** Short choices in one line. */
  readonly sideBySide?: boolean;
}

export function RadioField(props: RadioFieldProps) {
  const { label, hint, choices, sideBySide = false, value, defaultValue, ...group } = props;
  const start = useStartValue(group.name) ?? defaultValue;
  // An empty text would count as a choice: then no radio of the group could be reached by Tab.
  const chosen = value === undefined ? {} : { value: value === '' ? null : value };
  return (
    <RadioGroup
      {...group}
      {...chosen}
      {...(start !== undefined && { defaultValue: start })}
      className={`${styles['field'] ?? ''} ${sideBySide ? (styles['asked'] ?? '') : ''}`}
      validationBehavior="aria"
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['fault'] ?? ''} />
      <div className={styles[sideBySide ? 'choicesInLine' : 'choices']}>
        {choices.map(({ value, label: text }) => (
          <AriaRadioField key={value} value={value}>
            <RadioButton className={styles['choice'] ?? ''}>
              <span className={`${styles['mark'] ?? ''} ${styles['round'] ?? ''}`} aria-hidden="true" />
              <span>{text}</span>
            </RadioButton>
          </AriaRadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
