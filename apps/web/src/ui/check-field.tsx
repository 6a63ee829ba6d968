import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
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
    <Checkbox {...checkbox} className={styles['choice'] ?? ''} validationBehavior="aria">
      <span className={styles['mark']} aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}
