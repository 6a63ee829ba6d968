import { useTranslation } from 'react-i18next';
import type { Channel, Edition } from '../api/views';
import { DocumentLines } from '../case/document-lines';
import { useLocalized } from '../i18n/use-localized';
import { CitationMark } from '../ui/citation';
import { Notice } from '../ui/notice';
import { NeededDocuments } from './needed-documents';
import type { Answers } from './question-fields';

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
      {notes.length > 0 && (
        <Notice tone="calm">
          {notes.map(({ text, citation }) => (
            <p key={citation.point}>
              {localized(text)} <CitationMark citation={citation} />
            </p>
          ))}
        </Notice>
      )}
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
    </>
  );
}
