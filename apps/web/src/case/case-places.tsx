import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import stack from '../ui/stack.module.css';
import styles from './case.module.css';

const places = {
  path: 'path.title',
  parties: 'case.parties',
  documents: 'case.documents',
  history: 'history.title',
} as const;

/** A case is a long page: from its top to what is looked for most, and to its other pages. */
export function CasePlaces({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={`${stack['row'] ?? ''} no-print`}>
      <nav aria-label={t('case.places')} className={styles['places']}>
        {Object.entries(places).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {t(title)}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
