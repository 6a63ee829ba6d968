import { useTranslation } from 'react-i18next';
import styles from './files.module.css';
import { UploadFailure } from './upload-failure';
import type { Uploads } from './use-uploads';

export interface UploadStateProps {
  readonly uploads: Uploads;
  readonly limit: number;
}

/** How far the file on its way has come, what has arrived, and what was refused, in words. */
export function UploadState({ uploads: { sending, attached, failed }, limit }: UploadStateProps) {
  const { t } = useTranslation();
  return (
    <>
      {sending && (
        <label className={styles['progress']}>
          {t('files.sending', { name: sending.file.name, percent: sending.percent })}
          <progress value={sending.percent} max={100} />
        </label>
      )}
      <div role="status" className={sending || attached === null ? 'visually-hidden' : 'muted'}>
        {!sending && attached !== null && t('files.attached', { name: attached })}
      </div>
      {failed.map((upload) => (
        <div key={upload.key} role="alert">
          <UploadFailure upload={upload} limit={limit} />
        </div>
      ))}
    </>
  );
}
