import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { withTypedDays } from '../format/typed-moment';
import { fieldAt, labelOf } from './named-field';
import styles from './notice.module.css';

/** What the API refused, in its own words, on top of the form and with the focus on it. */
export function ProblemSummary({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = problemOf(error);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={`${styles['notice'] ?? ''} ${styles['bad'] ?? ''}`}>
      <p className={styles['title']}>{problem?.title ?? t('fault.noAnswer.title')}</p>
      {problem === null && <p>{t('fault.noAnswer.write')}</p>}
      {problem?.detail !== undefined && <p>{withTypedDays(problem.detail)}</p>}
      {problem?.errors !== undefined && (
        <ul>
          {told(problem.errors).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <FieldLink path={path} message={message} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Faults of what no field shows follow from those of the fields, unless there are no others. */
function told<F extends { readonly path: string }>(faults: readonly F[]): readonly F[] {
  const shown = faults.filter(({ path }) => fieldAt(path) !== null);
  return shown.length > 0 ? shown : faults;
}

function FieldLink({ path, message }: { readonly path: string; readonly message: string }) {
  const field = fieldAt(path);
  // A path says nothing to an officer.
  if (field === null) return message;
  return (
    <a
      href={`#${field.id}`}
      onClick={(event) => {
        event.preventDefault();
        (field.querySelector('input') ?? field).focus();
      }}
    >
      {led(labelOf(field))} {message}
    </a>
  );
}

/** A label that asks needs no colon. */
function led(label: string): string {
  return label.endsWith('?') ? label : `${label}:`;
}
