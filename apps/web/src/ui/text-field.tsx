import { type ReactNode, useContext, useState } from 'react';
import { FormValidationContext } from 'react-aria-components';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { useStartValue } from './start-values';
import styles from './fields.module.css';

export interface TextFieldProps {
  /** Path in the body that is sent, without the leading slash: faults of the API find their field by it. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly long?: boolean;
  readonly short?: boolean;
  readonly type?: 'text' | 'password' | 'tel' | 'search';
  readonly inputMode?: 'numeric' | 'tel';
  readonly autoComplete?: string;
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  /** For a field that was asked for just now. */
  readonly autoFocus?: boolean;
}

/**
 * A fault goes while the field is typed in. If it went when the field is left, the press on the button that leaves it
 * would move that button away from under the pointer, and be lost.
 */
export function TextField({ label, hint, optional, long, short, onChange, ...field }: TextFieldProps) {
  const { t } = useTranslation();
  const start = useStartValue(field.name);
  const faults = useContext(FormValidationContext);
  const [typedSince, setTypedSince] = useState<typeof faults | null>(null);
  const change = (value: string): void => {
    setTypedSince(faults);
    onChange?.(value);
  };
  const className = `${styles['field'] ?? ''} ${short ? (styles['short'] ?? '') : ''}`;
  return (
    <AriaTextField
      autoComplete="off"
      {...field}
      {...(start !== undefined && field.value === undefined && { defaultValue: start })}
      {...(typedSince === faults && { isInvalid: false })}
      className={className}
      validationBehavior="aria"
      onChange={change}
    >
      <Label className={styles['label'] ?? ''}>
        {label} {optional && <span className={styles['optional']}>{t('form.optional')}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['fault'] ?? ''} />
      {long ? <TextArea className={styles['input'] ?? ''} /> : <Input className={styles['input'] ?? ''} />}
    </AriaTextField>
  );
}
