import { useTranslation } from 'react-i18next';
import type { ChangedValue, FieldChange } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Card } from '../ui/card';
import styles from './replay.module.css';
import { useChangedWords } from './use-changed-words';

export interface ChangesPartProps {
  readonly title: string;
  readonly changes: readonly FieldChange[];
  readonly zone: string;
}

/** What is said otherwise than before: what stood there, and what stands there. */
export function ChangesPart({ title, changes, zone }: ChangesPartProps) {
  const { t } = useTranslation();
  return (
    <Card title={title}>
      {changes.length === 0 ? (
        <p className="muted">{t('replay.nothingChanged')}</p>
      ) : (
        <dl className={styles['changes']}>
          {changes.map((change) => (
            <Change key={change.path} change={change} zone={zone} />
          ))}
        </dl>
      )}
    </Card>
  );
}

function Change({ change, zone }: { readonly change: FieldChange; readonly zone: string }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { path, section, item, name, before, after } = change;
  const called = [section, item, name].filter((part) => part !== null).map(localized);
  return (
    <div className={styles['change']} data-change={path}>
      <dt>{called.join(' · ')}</dt>
      <dd>
        {before && (
          <del>
            <Value value={before} path={path} zone={zone} />
          </del>
        )}
        {before && ' → '}
        {after ? (
          <ins>
            <Value value={after} path={path} zone={zone} />
          </ins>
        ) : (
          <span className="muted">{t('replay.gone')}</span>
        )}
      </dd>
    </div>
  );
}

interface ValueProps {
  readonly value: ChangedValue;
  readonly path: string;
  readonly zone: string;
}

function Value({ value: { kind, text, words }, path, zone }: ValueProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const named = useChangedWords();
  switch (kind) {
    case 'instant':
      return dates.dateTime(text, zone);
    case 'day':
      return dates.legalDay(text);
    case 'flag':
      return t(text === 'true' ? 'yes' : 'no');
    case 'words':
      return words ? localized(words) : text;
    case 'code':
      return named(path, text);
    case 'text':
      return text;
  }
}
