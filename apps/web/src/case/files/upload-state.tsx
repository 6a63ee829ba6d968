import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { megabytesOf } from './file-size';
import styles from './files.module.css';
import { type FailedUpload, FileTooLarge, isUncertain, type Uploads } from './use-uploads';

export interface UploadStateProps {
  readonly uploads: Uploads;
  readonly limit: number;
}

/** How far the file on its way has come, what has arrived, and what was refused, in words. */
export function UploadState({ uploads: { sending, attached, failed, retry }, limit }: UploadStateProps) {
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
          <Failure upload={upload} limit={limit} onRetry={() => retry(upload)} />
        </div>
      ))}
    </>
  );
}

interface FailureProps {
  readonly upload: FailedUpload;
  readonly limit: number;
  readonly onRetry: () => void;
}

function Failure({ upload, limit, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const { name } = upload.file;
  if (upload.error instanceof FileTooLarge) {
    return <Notice tone="bad" title={t('files.tooLarge', { name, megabytes: megabytesOf(limit) })} />;
  }
  const problem = problemOf(upload.error);
  return (
    <Notice tone="bad" title={t('files.notSent', { name })}>
      <p>{problem ? [problem.title, problem.detail].filter(Boolean).join('. ') : t('fault.noAnswer.write')}</p>
      {isUncertain(upload) && (
        <div>
          <Button onPress={onRetry}>{t('fault.retry')}</Button>
        </div>
      )}
    </Notice>
  );
}
