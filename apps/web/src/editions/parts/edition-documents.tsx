import { useTranslation } from 'react-i18next';
import type { Channel, Edition, EditionDocument } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import styles from '../edition.module.css';
import { useWords } from '../../i18n/use-words';

export function EditionDocuments({
  edition: { documents, documentsReference, channels },
}: {
  readonly edition: Edition;
}) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const lists = channels.intake.flatMap((channel) => {
    const list = documents[channel];
    return list === undefined ? [] : [{ channel, list }];
  });
  return (
    <Card title={t('case.documents')}>
      {documentsReference && (
        <div>
          <p>{localized(documentsReference.title)}</p>
          <CitationMark citation={documentsReference.citation} />
        </div>
      )}
      {lists.map(({ channel, list }) => (
        <ChannelDocuments key={channel} channel={channel} list={list} />
      ))}
    </Card>
  );
}

function ChannelDocuments({ channel, list }: { readonly channel: Channel; readonly list: readonly EditionDocument[] }) {
  const words = useWords();
  return (
    <div>
      <h3>{words.channel(channel)}</h3>
      <ul className={styles['items']}>
        {list.map((document) => (
          <DocumentItem key={document.code} document={document} />
        ))}
      </ul>
    </div>
  );
}

function DocumentItem({ document }: { readonly document: EditionDocument }) {
  const localized = useLocalized();
  return (
    <li className={styles['item']}>
      <span>
        {document.no}) {localized(document.title)}
      </span>
      {document.condition && <span className="muted">{localized(document.condition)}</span>}
      <CitationMark citation={document.citation} />
      {document.items && (
        <ul className={`${styles['items'] ?? ''} ${styles['inner'] ?? ''}`}>
          {document.items.map((item) => (
            <DocumentItem key={item.code} document={item} />
          ))}
        </ul>
      )}
    </li>
  );
}
