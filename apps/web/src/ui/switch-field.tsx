import type { ReactNode } from 'react';
import { SwitchButton, SwitchField as AriaSwitchField } from 'react-aria-components/Switch';
import styles from './switch-field.module.css';

export interface SwitchFieldProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}

export function SwitchField({ children, ...props }: SwitchFieldProps) {
  return (
    <AriaSwitchField {...props}>
      <SwitchButton className={styles['switch'] ?? ''}>
        <span className={styles['track']} aria-hidden="true" />
        <span>{children}</span>
      </SwitchButton>
    </AriaSwitchField>
  );
}
