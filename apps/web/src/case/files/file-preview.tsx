import { useState } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../../api/file-commands';
import type { CaseFile } from '../../api/views';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import styles from './file-preview.module.css';

export interface FilePreviewProps {
  readonly caseId: string;
  readonly file: CaseFile;
  readonly name: string;
}

/** The name of a file; pressed it shows the file over the page, without leaving the case. */
export function FilePreview(props: FilePreviewProps) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <AriaButton className={styles['open'] ?? ''} aria-label={t('files.look', { name: props.name })}>
        {props.name}
      </AriaButton>
      <ModalOverlay className={styles['overlay'] ?? ''} isDismissable>
        <Modal className={styles['window'] ?? ''}>
          <PreviewWindow {...props} />
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PreviewWindow({ caseId, file, name }: FilePreviewProps) {
  const { t } = useTranslation();
  return (
    <Dialog className={styles['dialog'] ?? ''}>
      <div className={styles['bar']}>
        <Heading slot="title" level={2} className={styles['title'] ?? ''}>
          {name}
        </Heading>
        <a href={fileAddress(caseId, file.file, 'inline')} target="_blank" rel="noreferrer">
          {t('files.newTab')}
        </a>
        <a href={fileAddress(caseId, file.file, 'attachment')} download={name}>
          {t('files.save')}
        </a>
        <Button slot="close">{t('files.close')}</Button>
      </div>
      <FileContent address={fileAddress(caseId, file.file, 'inline')} kind={file.kind} name={name} />
    </Dialog>
  );
}

interface FileContentProps {
  readonly address: string;
  readonly kind: CaseFile['kind'];
  readonly name: string;
}

/**
 * A picture as it is; a PDF in a frame that the policy of its own answer sandboxes (docs/adr/0012). The attribute
 * `sandbox` would do the same and keep Chromium from showing any PDF at all.
 */
function FileContent({ address, kind, name }: FileContentProps) {
  const { t } = useTranslation();
  const [isBroken, setBroken] = useState(false);
  if (kind === 'application/pdf') return <iframe className={styles['frame']} src={address} title={name} />;
  if (isBroken) return <Notice live tone="bad" title={t('files.notShown')} />;
  return (
    <div className={styles['picture']}>
      <img src={address} alt={t('files.picture', { name })} onError={() => setBroken(true)} />
    </div>
  );
}
