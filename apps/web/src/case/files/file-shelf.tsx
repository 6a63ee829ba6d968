import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import { Button } from '../../ui/button';
import { FileLine } from './file-line';
import styles from './files.module.css';
import { UploadState } from './upload-state';
import type { Uploads } from './use-uploads';

export interface FileShelfProps {
  readonly caseView: CaseView;
  /** Code of the document; `null` = none of the list. */
  readonly document: string | null;
  readonly title: string;
  readonly uploads: Uploads;
}

/** The files of one document, and how another one gets there. */
export function FileShelf({ caseView, document, title, uploads }: FileShelfProps) {
  const { t } = useTranslation();
  const { attached, mayChange, kinds, limit } = caseView.files;
  const own = attached.filter((file) => file.document === document);
  if (own.length === 0 && !mayChange) return null;
  return (
    <div className={styles['shelf']}>
      {mayChange && (
        <div className={`${styles['attach'] ?? ''} no-print`}>
          <FileTrigger
            allowsMultiple
            acceptedFileTypes={kinds}
            onSelect={(chosen) => uploads.send(chosen === null ? [] : Array.from(chosen))}
          >
            <Button look="quiet" aria-label={t('files.attachTo', { document: title })}>
              {t('files.attach')}
            </Button>
          </FileTrigger>
        </div>
      )}
      <UploadState uploads={uploads} limit={limit} />
      {own.length > 0 && (
        <ul className={styles['files']}>
          {own.map((file) => (
            <FileLine key={file.file} caseView={caseView} file={file} />
          ))}
        </ul>
      )}
    </div>
  );
}
