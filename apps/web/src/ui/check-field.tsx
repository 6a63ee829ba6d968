import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
import { useStartValue } from './start-values';
import styles from './fields.module.css';

export interface CheckFieldProps {
  readonly name?: string;
  readonly value?: string;
  readonly children: ReactNode;
  readonly isSelected?: boolean;
  readonly defaultSelected?: boolean;
  readonly onChange?: (selected: boolean) => void;
}

export function CheckField({ children, ...checkbox }: CheckFieldProps) {
  const isStart = useStartValue(checkbox.name) === (checkbox.value ?? 'on');
  return (
    <CheckboxField {...(isStart && { defaultSelected: true })} {...checkbox} validationBehavior="aria">
      <CheckboxButton className={styles['choice'] ?? ''}>
        <span className={styles['mark']} aria-hidden="true" />
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
