import { useTranslation } from 'react-i18next';
import type { Channel, Edition, EditionDocument, EditionQuestion } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Tag } from '../../ui/tag';
import styles from '../edition.module.css';
import { useWords } from '../../i18n/use-words';
import { RuleMark } from './rule-mark';

export function EditionDocuments({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { documents, documentsReference, documentNotes = [], channels, questions = [] } = edition;
  const lists = channels.intake.flatMap((channel) => {
    const list = documents[channel];
    return list === undefined ? [] : [{ channel, list }];
  });
  if (lists.length === 0 && documentsReference === null) return null;
  return (
    <Card title={t('case.documents')}>
      {documentsReference && (
        <div>
          <p>{localized(documentsReference.title)}</p>
          <CitationMark citation={documentsReference.citation} />
        </div>
      )}
      {lists.map(({ channel, list }) => (
        <ChannelDocuments key={channel} channel={channel} list={list} questions={questions} />
      ))}
      {documentNotes.map((note, index) => (
        <div key={index}>
          <p>{localized(note.text)}</p>
          <CitationMark citation={note.citation} />
        </div>
      ))}
    </Card>
  );
}

interface ChannelDocumentsProps {
  readonly channel: Channel;
  readonly list: readonly EditionDocument[];
  readonly questions: readonly EditionQuestion[];
}

function ChannelDocuments({ channel, list, questions }: ChannelDocumentsProps) {
  const words = useWords();
  return (
    <div>
      <h3>{words.channel(channel)}</h3>
      <ul className={styles['items']}>
        {list.map((document) => (
          <DocumentItem key={document.code} document={document} questions={questions} />
        ))}
      </ul>
    </div>
  );
}

interface DocumentItemProps {
  readonly document: EditionDocument;
  readonly questions: readonly EditionQuestion[];
}

function DocumentItem({ document, questions }: DocumentItemProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { obtainedBy = 'applicant' } = document;
  return (
    <li className={styles['item']}>
      <span>
        {document.no}) {localized(document.title)}
      </span>
      {document.condition && <span className="muted">{localized(document.condition)}</span>}
      <RuleMark rule={document.requiredWhen} questions={questions} />
      {obtainedBy !== 'applicant' && <Tag>{t(`editionPart.obtained.${obtainedBy}`)}</Tag>}
      {document.itemsRule === 'one' && <Tag>{t('editionPart.oneIsEnough')}</Tag>}
      <CitationMark citation={document.citation} />
      {document.items && (
        <ul className={`${styles['items'] ?? ''} ${styles['inner'] ?? ''}`}>
          {document.items.map((item) => (
            <DocumentItem key={item.code} document={item} questions={questions} />
          ))}
        </ul>
      )}
    </li>
  );
}
