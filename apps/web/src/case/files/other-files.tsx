import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import styles from '../case.module.css';
import { DropTarget } from './drop-target';
import { FileShelf } from './file-shelf';
import { megabytesOf } from './file-size';
import { useUploads } from './use-uploads';

const names = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;

/** Files of what the list does not name, and what may be attached at all. */
export function OtherFiles({ caseView }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const uploads = useUploads(caseView, null);
  const { mayChange, limit, kinds, attached } = caseView.files;
  if (!mayChange && !attached.some(({ document }) => document === null)) return null;
  const rules = { kinds: kinds.map((kind) => names[kind]).join(', '), megabytes: megabytesOf(limit) };
  return (
    <>
      <ul className={styles['needs']}>
        <DropTarget className="" onFiles={mayChange ? uploads.send : undefined}>
          <span>{t('files.others')}</span>
          <FileShelf caseView={caseView} document={null} title={t('files.others')} uploads={uploads} />
        </DropTarget>
      </ul>
      {mayChange && <p className="muted no-print">{t('files.rules', rules)}</p>}
    </>
  );
}
