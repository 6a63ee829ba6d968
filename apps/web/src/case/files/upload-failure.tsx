import { useTranslation } from 'react-i18next';
import { FileTooLarge, isUncertain, type OutgoingFile, sendAgain } from '../../api/outgoing-files';
import { problemOf } from '../../api/problem';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { megabytesOf } from './file-size';

export interface UploadFailureProps {
  readonly upload: OutgoingFile;
  readonly limit: number;
}

/** Why a file did not arrive, in words. */
export function UploadFailure({ upload, limit }: UploadFailureProps) {
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
          <Button onPress={() => sendAgain(upload.key)}>{t('fault.retry')}</Button>
        </div>
      )}
    </Notice>
  );
}
