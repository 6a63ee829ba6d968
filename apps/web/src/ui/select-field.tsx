import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useStartValue } from './start-values';
import { useNamedFault } from './use-named-fault';
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
  /** For the first field of a page whose work begins there. */
  readonly takesFocus?: boolean;
}

/** The browser's own list: it is the quickest by keyboard and the right one on a phone. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, empty, choices, onChange, takesFocus = false, defaultValue, fault: given, ...select } = props;
  const [told, forget] = useNamedFault(select.name);
  const fault = given ?? told;
  const start = useStartValue(select.name) ?? defaultValue;
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const id = useId();
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
        {...(select.value === undefined && start !== undefined && { defaultValue: start })}
        {...select}
        ref={field}
        id={id}
        className={styles['input']}
        aria-describedby={describedBy(id, hint, fault)}
        aria-invalid={fault === undefined ? undefined : true}
        onChange={(event) => {
          forget();
          onChange?.(event.currentTarget.value);
        }}
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

function describedBy(id: string, hint: ReactNode, fault: string | undefined): string | undefined {
  const parts = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean);
  return parts.join(' ') || undefined;
}
