import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Fact, Facts } from '../../ui/facts';
import { Period } from '../period';
import { useWords } from '../../i18n/use-words';

export function EditionAct({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const term = useTermWords();
  const { act, inForce, channels } = edition;
  return (
    <Card title={t('edition.act')}>
      <Facts>
        <Fact name={t('edition.act')}>
          {act.title}, № {act.number}, {dates.legalDay(act.date)}. {act.adoptedBy}{' '}
          <CitationMark citation={act.citation} />
        </Fact>
        <Fact name={t('edition.jurisdiction')}>{words.jurisdiction(edition.jurisdiction)}</Fact>
        <Fact name={t('edition.inForce')}>
          <Period edition={edition} /> <CitationMark citation={inForce.citation} />
        </Fact>
        {inForce.repealedBy && (
          <Fact name={t('edition.repealedBy')}>
            {inForce.repealedBy} <CitationMark citation={inForce.repealCitation} />
          </Fact>
        )}
        <Fact name={t('edition.term')}>
          {edition.term ? term(edition.term) : t('edition.noTerm')} <CitationMark citation={edition.term?.citation} />
        </Fact>
        <Fact name={t('application.intake')}>
          {channels.intake.map((channel) => words.channel(channel)).join(', ')}{' '}
          <CitationMark citation={channels.citation} />
        </Fact>
        <Fact name={t('application.handout')}>
          {channels.handout.map((channel) => words.channel(channel)).join(', ')}
        </Fact>
        {edition.limits.map((limit) => (
          <Fact key={limit.place} name={words.place(limit.place)}>
            {limit.waitingMinutes !== null &&
              t('edition.waiting', { term: term({ value: limit.waitingMinutes, unit: 'minute' }) })}{' '}
            {limit.servingMinutes !== null &&
              t('edition.serving', { term: term({ value: limit.servingMinutes, unit: 'minute' }) })}{' '}
            <CitationMark citation={limit.citation} />
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}
