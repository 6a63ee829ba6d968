import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox';
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
  return (
    <CheckboxField {...checkbox} validationBehavior="aria">
      <CheckboxButton className={styles['choice'] ?? ''}>
        <span className={styles['mark']} aria-hidden="true" />
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
