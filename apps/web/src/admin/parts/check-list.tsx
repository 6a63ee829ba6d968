import { useId, type ReactNode } from 'react';
import { CheckField } from '../../ui/check-field';
import fields from '../../ui/fields.module.css';
import styles from './admin.module.css';

export interface CheckListProps {
  /** The list's name in the body that is sent. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly fault?: string | undefined;
}

/** Several of a list. */
export function CheckList({ name, label, hint, choices, chosen, onChange, fault }: CheckListProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`];
  return (
    <fieldset className={fields['field']} aria-describedby={described.filter(Boolean).join(' ') || undefined}>
      <legend className={fields['label']}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={fields['hint']}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} className={fields['fault']}>
          {fault}
        </span>
      )}
      <div className={styles['choices']}>
        {choices.map(({ value, label: text }, index) => (
          <CheckField
            key={value}
            name={`${name}/${String(index)}`}
            value={value}
            isSelected={chosen.includes(value)}
            onChange={(selected) => onChange(selected ? [...chosen, value] : chosen.filter((one) => one !== value))}
          >
            {text}
          </CheckField>
        ))}
      </div>
    </fieldset>
  );
}
