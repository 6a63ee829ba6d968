import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { neededDocumentsQuery } from '../api/reference-queries';
import type { Channel, DocumentNeed } from '../api/views';
import { DocumentCheck } from '../case/document-checks';
import forms from '../case/forms.module.css';
import { useLocalized } from '../i18n/use-localized';
import { Disclosure } from '../ui/disclosure';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import type { Answers } from './question-fields';
import { ScanFields } from './scan-fields';

export interface NeededDocumentsProps {
  readonly editionId: string;
  readonly channel: Channel;
  readonly answers: Answers;
}

/** The channel's list under the answers given so far: what is needed now to tick off, the rest aside with the reason. */
export function NeededDocuments({ editionId, channel, answers }: NeededDocumentsProps) {
  const { t } = useTranslation();
  const needed = useQuery(neededDocumentsQuery({ editionId, channel, answers }));
  const [known, setKnown] = useState(needed.data);
  if (needed.data && needed.data !== known) setKnown(needed.data);
  const fault = needed.isError && <FaultNotice error={needed.error} onRetry={() => void needed.refetch()} />;
  // The list as it was last known stays under a fault: what is ticked in it must not go.
  if (known === undefined) return fault || <Loading lines={4} />;
  const listed = known.documents.map((document, index) => ({ document, index }));
  const asked = listed.filter(({ document }) => document.state !== 'not-needed');
  const spared = listed.filter(({ document }) => document.state === 'not-needed');
  return (
    <>
      {fault}
      <div className={forms['documents']} aria-live="polite" data-rows>
        {asked.map(({ document, index }) => (
          <NeededDocument key={document.code} document={document} name={`documents/${String(index)}`} />
        ))}
      </div>
      {spared.length > 0 && (
        <Disclosure title={t('intake.notNeeded', { count: spared.length })}>
          <SparedDocuments documents={spared.map(({ document }) => document)} />
        </Disclosure>
      )}
    </>
  );
}

function NeededDocument({ document, name }: { readonly document: DocumentNeed; readonly name: string }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { title, inner, itemsRule, state } = document;
  const note = state === 'open' ? t('intake.open') : state === 'by-body' ? t('intake.byBody') : null;
  if (itemsRule === null && state !== 'by-body') {
    return (
      <DocumentCheck name={name} document={document} inner={inner} note={note}>
        <ScanFields document={document.code} title={localized(title)} />
      </DocumentCheck>
    );
  }
  return (
    <div className={inner ? (forms['inner'] ?? '') : ''}>
      <strong>{localized(title)}</strong>
      {itemsRule === 'one' && <span className="muted"> – {t('intake.oneIsEnough')}</span>}
      {note && <div className="muted">{note}</div>}
    </div>
  );
}

/** Why something is not asked for: the condition that does not hold. */
function SparedDocuments({ documents }: { readonly documents: readonly DocumentNeed[] }) {
  const localized = useLocalized();
  return (
    <ul>
      {documents.map(({ code, title, condition }) => (
        <li key={code}>
          {localized(title)}
          {condition && <div className="muted">{localized(condition)}</div>}
        </li>
      ))}
    </ul>
  );
}
