import type { ReactNode } from 'react';
import styles from './facts.module.css';

export interface FactsProps {
  readonly children: ReactNode;
  /** The names are whole sentences and the values short. */
  readonly long?: boolean;
}

/** Names and values; what is not known is left out. */
export function Facts({ children, long = false }: FactsProps) {
  return <dl className={`${styles['facts'] ?? ''} ${long ? (styles['long'] ?? '') : ''}`}>{children}</dl>;
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
