import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import styles from '../case.module.css';
import { DropTarget } from './drop-target';
import { FileShelf } from './file-shelf';
import { fileRuleWords } from './file-rule-words';
import { useUploads } from './use-uploads';

/** Files of what the list does not name, and what may be attached at all. */
export function OtherFiles({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const uploads = useUploads(caseView, null);
  const { mayChange, attached } = caseView.files;
  if (!mayChange && !attached.some(({ document }) => document === null)) return null;
  return (
    <>
      <ul className={styles['needs']}>
        <DropTarget className="" onFiles={mayChange ? uploads.send : undefined}>
          <span>{t('files.others')}</span>
          <FileShelf caseView={caseView} document={null} title={t('files.others')} uploads={uploads} />
        </DropTarget>
      </ul>
      {mayChange && <p className="muted no-print">{t('files.rules', fileRuleWords(caseView.files))}</p>}
    </>
  );
}
