import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly tone: 'calm' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly children?: ReactNode;
  /** Read out at once by screen readers. */
  readonly live?: boolean;
}

export function Notice({ tone, title, children, live = false }: NoticeProps) {
  return (
    <div className={`${styles['notice'] ?? ''} ${styles[tone] ?? ''}`} role={live ? 'status' : undefined}>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
    </div>
  );
}
