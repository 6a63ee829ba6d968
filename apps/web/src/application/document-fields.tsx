import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Edition } from '../api/views';
import { DocumentLines } from '../case/document-lines';
import { fileRuleWords } from '../case/files/file-rule-words';
import { useLocalized } from '../i18n/use-localized';
import { CitationMark } from '../ui/citation';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { FileChoiceContext } from './chosen-files';
import { NeededDocuments } from './needed-documents';
import type { Answers } from './question-fields';
import { ScanFields } from './scan-fields';

export interface DocumentFieldsProps {
  readonly edition: Edition;
  readonly channel: Channel;
  readonly answers: Answers;
}

/** The edition's list for the channel to tick off; where the text only refers to a Standard, lines in the clerk's words. */
export function DocumentFields({ edition, channel, answers }: DocumentFieldsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const listed = edition.documents[channel] ?? [];
  const notes = edition.documentNotes?.filter(({ channels }) => channels.includes(channel)) ?? [];
  const { documentsReference } = edition;
  return (
    <>
      {documentsReference && listed.length === 0 && (
        <Notice tone="calm" title={localized(documentsReference.title)}>
          <p>{t('documents.byReference')}</p>
          <CitationMark citation={documentsReference.citation} />
        </Notice>
      )}
      {listed.length > 0 ? (
        <NeededDocuments editionId={edition.id} channel={channel} answers={answers} />
      ) : (
        <DocumentLines name="documents" label={t('documents.document')} />
      )}
      <OtherScans isOnly={listed.length === 0} />
      {notes.length > 0 && (
        <Disclosure title={t('intake.notes', { count: notes.length })}>
          {notes.map(({ text, citation }) => (
            <div key={citation.point}>
              <p>{localized(text)}</p>
              <CitationMark citation={citation} />
            </div>
          ))}
        </Disclosure>
      )}
    </>
  );
}

/** Scans of what the list does not name, and what may be attached at all. */
function OtherScans({ isOnly }: { readonly isOnly: boolean }) {
  const { t } = useTranslation();
  const rules = useContext(FileChoiceContext)?.rules;
  const title = t(isOnly ? 'case.documents' : 'files.others');
  return (
    <div>
      <strong>{isOnly ? t('files.scans') : title}</strong>
      <ScanFields document={null} title={title} />
      {rules && <p className="muted">{t('files.atIntake', fileRuleWords(rules))}</p>}
    </div>
  );
}
