import type { ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly id?: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly strong?: boolean;
}

/** A section of a page under its own heading. */
export function Card({ id, title, children, strong = false }: CardProps) {
  return (
    <section id={id} className={`${styles['card'] ?? ''} ${strong ? (styles['strong'] ?? '') : ''}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
