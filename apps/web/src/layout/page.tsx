import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** Beside the title, e.g. tags. */
  readonly aside?: ReactNode;
  readonly lead?: ReactNode;
  /** For forms: lines no longer than one reads with ease. */
  readonly narrow?: boolean;
  /** Where the work begins in the first field, which takes the focus itself. */
  readonly beginsInField?: boolean;
  readonly children: ReactNode;
}

/**
 * A page under its title. Coming to a page moves the focus to the title, so that a screen reader reads on from there; the
 * title of the window is read either way.
 */
export function Page({ title, aside, lead, narrow = false, beginsInField = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!beginsInField) heading.current?.focus();
  }, [beginsInField]);
  return (
    <div className={`${styles['page'] ?? ''} ${narrow ? (styles['narrow'] ?? '') : ''}`}>
      <title>{`${title} – ${t('product')}`}</title>
      <header className={styles['header']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
