import { useTranslation } from 'react-i18next';
import type { Channel, Edition } from '../api/views';
import { DocumentChecks } from '../case/document-checks';
import { DocumentLines } from '../case/document-lines';
import { useLocalized } from '../i18n/use-localized';
import { CitationMark } from '../ui/citation';
import { Notice } from '../ui/notice';

export interface DocumentFieldsProps {
  readonly edition: Edition;
  readonly channel: Channel;
}

/** The edition's list for the channel to tick off; where the text only refers to a Standard, lines in the clerk's words. */
export function DocumentFields({ edition, channel }: DocumentFieldsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const listed = edition.documents[channel] ?? [];
  const notes = edition.documentNotes?.filter(({ channels }) => channels.includes(channel)) ?? [];
  const { documentsReference } = edition;
  return (
    <>
      {notes.map(({ text, citation }) => (
        <Notice key={citation.point} tone="calm">
          <p>{localized(text)}</p>
          <CitationMark citation={citation} />
        </Notice>
      ))}
      {documentsReference && listed.length === 0 && (
        <Notice tone="calm" title={localized(documentsReference.title)}>
          <p>{t('documents.byReference')}</p>
          <CitationMark citation={documentsReference.citation} />
        </Notice>
      )}
      {listed.length > 0 ? (
        <DocumentChecks name="documents" documents={listed} />
      ) : (
        <DocumentLines name="documents" label={t('documents.document')} />
      )}
    </>
  );
}
