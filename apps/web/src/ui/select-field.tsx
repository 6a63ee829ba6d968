import { useId, type ReactNode } from 'react';
import styles from './fields.module.css';

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps {
  readonly name?: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Shown first and stands for "nothing chosen". */
  readonly empty?: string;
  readonly choices: readonly SelectChoice[];
  readonly defaultValue?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly fault?: string | undefined;
}

/** The browser's own list: it is the quickest by keyboard and the right one on a phone. */
export function SelectField({ label, hint, empty, choices, onChange, fault, ...select }: SelectFieldProps) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles['field']} data-invalid={fault === undefined ? undefined : true}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </span>
      )}
      <select
        {...select}
        id={id}
        className={styles['input']}
        aria-describedby={described || undefined}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
