import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Tag } from '../../ui/tag';
import styles from '../edition.module.css';

export function EditionGrounds({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  const { results, grounds, groundsReference, hearing, afterHearing } = edition;
  return (
    <Card title={t('edition.results')}>
      <ul className={styles['items']}>
        {results.map((result) => (
          <li key={result.code} className={styles['item']}>
            <span>{localized(result.title)}</span>
            <Tag tone={result.favourable ? 'good' : 'bad'}>
              {t(`outcome.${result.favourable ? 'favourable' : 'refusal'}`)}
            </Tag>
            <CitationMark citation={result.citation} />
          </li>
        ))}
      </ul>
      <h3>{t('form.grounds')}</h3>
      {groundsReference && (
        <div>
          <p>{localized(groundsReference.title)}</p>
          <CitationMark citation={groundsReference.citation} />
        </div>
      )}
      {grounds.length > 0 && (
        <ol className={styles['items']}>
          {grounds.map((ground) => (
            <li key={ground.code} className={styles['item']}>
              <span>
                {ground.no}) {localized(ground.title)}
              </span>
              <CitationMark citation={ground.citation} />
            </li>
          ))}
        </ol>
      )}
      {hearing?.required && (
        <p>
          {t('edition.hearing')} {afterHearing && t('edition.afterHearing', { term: term(afterHearing) })}{' '}
          <CitationMark citation={hearing.citation} />
        </p>
      )}
    </Card>
  );
}
