import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { DocumentFormSelect } from './document-form-select';
import styles from './forms.module.css';

interface Line {
  readonly key: number;
  readonly words: string;
}

export interface DocumentLinesProps {
  /** `documents` or `missing`. */
  readonly name: string;
  readonly label: string;
}

/** Documents in the officer's own words, for editions whose text gives no list. */
export function DocumentLines({ name, label }: DocumentLinesProps) {
  const { t } = useTranslation();
  const next = useRef(1);
  const [lines, setLines] = useState<readonly Line[]>([{ key: 0, words: '' }]);
  const change = (key: number, words: string): void =>
    setLines((all) => all.map((line) => (line.key === key ? { key, words } : line)));
  const add = (): void => setLines((all) => [...all, { key: next.current++, words: '' }]);
  return (
    <div className={styles['documents']}>
      {lines.map(({ key, words }, index) => (
        <div key={key} className={styles['line']}>
          <TextField
            name={`${name}/${String(index)}/words`}
            label={`${label} ${String(index + 1)}`}
            value={words}
            onChange={(typed) => change(key, typed)}
          />
          <DocumentFormSelect name={`${name}/${String(index)}/form`} isSent={words.trim() !== ''} />
          {lines.length > 1 && (
            <Button
              look="quiet"
              aria-label={`${t('documents.remove')}: ${label} ${String(index + 1)}`}
              onPress={() => setLines((all) => all.filter((line) => line.key !== key))}
            >
              {t('documents.remove')}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button onPress={add}>{t('documents.add')}</Button>
      </div>
    </div>
  );
}
