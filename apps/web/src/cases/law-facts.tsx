import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '../api/case-queries';
import { editionsQuery } from '../api/reference-queries';
import type { Channel, Edition } from '../api/views';
import { useLocalized } from '../i18n/use-localized';
import { useWords } from '../i18n/use-words';
import stack from '../ui/stack.module.css';
import { FactField } from './fact-field';
import type { FactsProps } from './facts-props';

export const lawFacts = ['channel', 'edition', 'ground'] as const;

/** What the edition knows of the case. With a service or an edition chosen only what these know can be chosen. */
export function LawFacts(props: FactsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const { data: editions = [] } = useQuery(editionsQuery);
  const meant = editionsMeant(editions, props.filter);
  const channels = new Set<Channel>(meant.flatMap((edition) => edition.channels.intake));
  const grounds = new Map(meant.flatMap((edition) => edition.grounds).map(({ code, title }) => [code, title]));
  return (
    <div className={stack['filters']}>
      <FactField
        {...props}
        name="channel"
        label={t('facts.channel')}
        choices={[...channels].map((code) => ({ value: code, label: words.channel(code) }))}
      />
      <FactField
        {...props}
        name="edition"
        label={t('facts.edition')}
        choices={ofService(editions, props.filter).map(({ id, service, act }) => ({
          value: id,
          label: `${localized(service.title)}, № ${act.number}`,
        }))}
      />
      <FactField
        {...props}
        name="ground"
        label={t('facts.ground')}
        choices={[...grounds].map(([code, title]) => ({ value: code, label: localized(title) }))}
      />
    </div>
  );
}

function ofService(editions: readonly Edition[], { service }: CaseFilter): readonly Edition[] {
  return editions.filter((one) => service === undefined || one.service.code === service);
}

function editionsMeant(editions: readonly Edition[], filter: CaseFilter): readonly Edition[] {
  return ofService(editions, filter).filter(({ id }) => filter.edition === undefined || id === filter.edition);
}
