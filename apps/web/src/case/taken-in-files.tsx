import { useTranslation } from 'react-i18next';
import { type OutgoingFile, useOutgoingFiles } from '../api/outgoing-files';
import type { CaseView } from '../api/views';
import { Notice } from '../ui/notice';
import { UploadFailure } from './files/upload-failure';

export interface TakenInFilesProps {
  readonly caseView: CaseView;
  /** Names of files that were chosen and did not outlast a reload. */
  readonly lost: readonly string[];
}

/** What became of the files that were chosen at intake, one by one. */
export function TakenInFiles({ caseView: { caseId, files }, lost }: TakenInFilesProps) {
  const { t } = useTranslation();
  const own = useOutgoingFiles().filter((one) => one.caseId === caseId);
  const failed = own.filter(({ state }) => state === 'failed');
  const arrived = own.filter(({ state }) => state === 'attached').length;
  return (
    <>
      {own.length > 0 && (
        <>
          <p role="status">{t('files.arrived', { arrived, all: own.length })}</p>
          <ul>
            {own
              .filter(({ state }) => state !== 'failed')
              .map((one) => (
                <li key={one.key}>
                  <FileState upload={one} />
                </li>
              ))}
          </ul>
        </>
      )}
      {failed.map((one) => (
        <UploadFailure key={one.key} upload={one} limit={files.limit} />
      ))}
      {lost.length > 0 && <Notice tone="warn" title={t('files.lost', { names: lost.join(', ') })} />}
    </>
  );
}

function FileState({ upload: { file, state, percent } }: { readonly upload: OutgoingFile }) {
  const { t } = useTranslation();
  return state === 'sending'
    ? t('files.sending', { name: file.name, percent })
    : t(`files.state.${state}`, { name: file.name });
}
