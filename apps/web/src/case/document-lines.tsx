import { useContext, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import { type StartValues, StartValuesContext } from '../ui/start-values';
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
  /** What is asked of each besides its name: in which form it was handed in, or what is wrong with it. */
  readonly asks?: 'form' | 'fault';
}

/** Documents in the officer's own words, for editions whose text gives no list. */
export function DocumentLines({ name, label, asks = 'form' }: DocumentLinesProps) {
  const { t } = useTranslation();
  const kept = useContext(StartValuesContext);
  const [lines, setLines] = useState<readonly Line[]>(() => linesKept(kept, name));
  const next = useRef(lines.length);
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
          {asks === 'form' ? (
            <DocumentFormSelect name={`${name}/${String(index)}/form`} isSent={words.trim() !== ''} />
          ) : (
            <FaultSelect name={`${name}/${String(index)}/fault`} isSent={words.trim() !== ''} />
          )}
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

/** As many as the form was left with, and at least one. */
function linesKept(kept: StartValues, name: string): readonly Line[] {
  const words = [...kept].filter(([path]) => path.startsWith(`${name}/`) && path.endsWith('/words'));
  return words.length === 0 ? [{ key: 0, words: '' }] : words.map(([, typed], key) => ({ key, words: typed }));
}

function FaultSelect({ name, isSent }: { readonly name: string; readonly isSent: boolean }) {
  const { t } = useTranslation();
  return (
    <SelectField
      {...(isSent ? { name } : {})}
      label={t('intake.fault')}
      choices={(['missing', 'expired'] as const).map((fault) => ({
        value: fault,
        label: t(`documentFault.${fault}`),
      }))}
    />
  );
}
