import { useContext, useEffect, useEffectEvent } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import { megabytesOf, sizeOf } from '../case/files/file-size';
import styles from '../case/files/files.module.css';
import { useNumber } from '../format/use-format';
import { Button } from '../ui/button';
import { useStartValue } from '../ui/start-values';
import { type ChosenFile, FileChoiceContext, namesFieldOf } from './chosen-files';

export interface ScanFieldsProps {
  /** Code of the document; `null` = none of the list. */
  readonly document: string | null;
  readonly title: string;
}

/** Scans of one document, sent when the application is taken in. They go with the document when it is not handed in. */
export function ScanFields({ document, title }: ScanFieldsProps) {
  const { t } = useTranslation();
  const choice = useContext(FileChoiceContext);
  const kept = useStartValue(namesFieldOf(document));
  const forget = useEffectEvent(() => choice?.remove((one) => one.document === document));
  useEffect(() => () => forget(), []);
  if (choice === null) return null;
  const own = choice.all.filter((one) => one.document === document);
  const names = own.map(({ file }) => file.name).join(', ');
  return (
    <div className={styles['shelf']}>
      {own.length > 0 && (
        <ul className={styles['files']}>
          {own.map((one) => (
            <ChosenLine
              key={one.key}
              chosen={one}
              limit={choice.rules.limit}
              onRemove={() => choice.remove((other) => other === one)}
            />
          ))}
        </ul>
      )}
      {own.length === 0 && kept !== undefined && <p className="muted">{t('files.chooseAgain', { names: kept })}</p>}
      {/* While nothing was chosen anew the draft goes on telling what was. */}
      <input type="hidden" name={namesFieldOf(document)} value={names || (kept ?? '')} />
      <div>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={choice.rules.kinds}
          onSelect={(files) => choice.choose(document, files === null ? [] : Array.from(files))}
        >
          <Button look="quiet" aria-label={t('files.chooseFor', { document: title })}>
            {t('files.choose')}
          </Button>
        </FileTrigger>
      </div>
    </div>
  );
}

interface ChosenLineProps {
  readonly chosen: ChosenFile;
  readonly limit: number;
  readonly onRemove: () => void;
}

function ChosenLine({ chosen: { file }, limit, onRemove }: ChosenLineProps) {
  const { t } = useTranslation();
  const number = useNumber();
  const { unit, size } = sizeOf(file.size);
  const { name } = file;
  return (
    <li className={styles['file']} data-chosen={name}>
      <span className={styles['name']}>
        {name} <span className="muted">{t(`files.${unit}`, { size: number(size) })}</span>
        {file.size > limit && (
          <strong className={styles['fault']}> {t('files.tooLarge', { name, megabytes: megabytesOf(limit) })}</strong>
        )}
      </span>
      <Button look="quiet" aria-label={t('files.removeNamed', { name })} onPress={onRemove}>
        {t('files.remove')}
      </Button>
    </li>
  );
}
