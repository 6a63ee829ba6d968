import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
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
}

export function TextField({ label, hint, optional, long, short, autoComplete = 'off', ...field }: TextFieldProps) {
  const { t } = useTranslation();
  const className = `${styles['field'] ?? ''} ${short ? (styles['short'] ?? '') : ''}`;
  return (
    <AriaTextField {...field} autoComplete={autoComplete} className={className} validationBehavior="aria">
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
