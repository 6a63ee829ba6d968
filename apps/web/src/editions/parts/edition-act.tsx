import { useTranslation } from 'react-i18next';
import type { Edition } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Fact, Facts } from '../../ui/facts';
import { Period } from '../period';
import { useWords } from '../../i18n/use-words';

export function EditionAct({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  return (
    <Card title={t('edition.act')}>
      <Facts>
        <Act edition={edition} />
        <Service edition={edition} />
        <Places edition={edition} />
      </Facts>
    </Card>
  );
}

function Act({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { act, inForce, jurisdiction } = edition;
  return (
    <>
      <Fact name={t('edition.act')}>
        <span lang="kk">{act.title}</span>, № {act.number}, {dates.legalDay(act.date)}.{' '}
        <span lang="kk">{act.adoptedBy}</span> <CitationMark citation={act.citation} />
      </Fact>
      <Fact name={t('edition.jurisdiction')}>{words.jurisdiction(jurisdiction)}</Fact>
      <Fact name={t('edition.inForce')}>
        <Period edition={edition} /> <CitationMark citation={inForce.citation} />
      </Fact>
      {inForce.repealedBy && (
        <Fact name={t('edition.repealedBy')}>
          <span lang="kk">{inForce.repealedBy}</span> <CitationMark citation={inForce.repealCitation} />
        </Fact>
      )}
    </>
  );
}

function Service({ edition: { provider, term: whole, fee } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <>
      {provider && (
        <Fact name={t('editionPart.provider')}>
          {localized(provider.title)} <CitationMark citation={provider.citation} />
        </Fact>
      )}
      <Fact name={t('edition.term')}>
        {whole ? term(whole) : t('edition.noTerm')} <CitationMark citation={whole?.citation} />
      </Fact>
      {fee.free !== null && (
        <Fact name={t('editionPart.fee')}>
          {fee.free ? t('editionPart.free') : t('editionPart.paid')} <CitationMark citation={fee.citation} />
        </Fact>
      )}
    </>
  );
}

/** Where it is asked for and handed out, how long one waits there, when it is open. */
function Places({ edition: { channels, limits, hours } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const words = useWords();
  const localized = useLocalized();
  const term = useTermWords();
  const minutes = (value: number): string => term({ value, unit: 'minute' });
  return (
    <>
      {channels.intake.length > 0 && (
        <Fact name={t('application.intake')}>
          {channels.intake.map((channel) => words.channel(channel)).join(', ')}{' '}
          <CitationMark citation={channels.citation} />
        </Fact>
      )}
      {channels.handout.length > 0 && (
        <Fact name={t('application.handout')}>
          {channels.handout.map((channel) => words.channel(channel)).join(', ')}
        </Fact>
      )}
      {limits.map(({ place, waitingMinutes, servingMinutes, citation }) => (
        <Fact key={`${place} ${citation.lines.join()}`} name={words.place(place)}>
          {waitingMinutes !== null && t('edition.waiting', { term: minutes(waitingMinutes) })}{' '}
          {servingMinutes !== null && t('edition.serving', { term: minutes(servingMinutes) })}{' '}
          <CitationMark citation={citation} />
        </Fact>
      ))}
      {hours.map(({ place, text, citation }) => (
        <Fact key={place} name={t('editionPart.hoursAt', { place: words.place(place) })}>
          {localized(text)} <CitationMark citation={citation} />
        </Fact>
      ))}
    </>
  );
}
