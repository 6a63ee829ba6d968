import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../api/file-commands';
import type { CaseFile, CaseView } from '../../api/views';
import { useDates, useNumber } from '../../format/use-format';
import { Button } from '../../ui/button';
import { FilePreview } from './file-preview';
import { sizeOf } from './file-size';
import styles from './files.module.css';
import { RemoveFile } from './remove-file';

export interface FileLineProps {
  readonly caseView: CaseView;
  readonly file: CaseFile;
}

export function FileLine({ caseView, file }: FileLineProps) {
  const { t } = useTranslation();
  const [isRemoving, setRemoving] = useState(false);
  const { fileName } = file;
  if (fileName === null) return <li>{t('party.erased')}</li>;
  return (
    <li className={styles['file']} data-file={fileName}>
      <FileName caseView={caseView} file={file} name={fileName} />
      {caseView.files.mayChange && !isRemoving && (
        <span className="no-print">
          <Button
            look="quiet"
            aria-label={t('files.removeNamed', { name: fileName })}
            onPress={() => setRemoving(true)}
          >
            {t('files.remove')}
          </Button>
        </span>
      )}
      {isRemoving && <RemoveFile caseId={caseView.caseId} file={file} onClose={() => setRemoving(false)} />}
    </li>
  );
}

function FileName({ caseView: { caseId, zone }, file, name }: FileLineProps & { readonly name: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const number = useNumber();
  const { unit, size } = sizeOf(file.size);
  return (
    <span className={styles['name']}>
      <FilePreview caseId={caseId} file={file} name={name} />{' '}
      <span className="muted">
        {t(`files.${unit}`, { size: number(size) })}, {dates.dateTime(file.attachedAt, zone)}
      </span>{' '}
      <a
        className="no-print"
        href={fileAddress(caseId, file.file, 'attachment')}
        download={name}
        aria-label={t('files.saveNamed', { name })}
      >
        {t('files.save')}
      </a>
    </span>
  );
}
