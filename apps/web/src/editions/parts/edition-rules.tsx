import { useTranslation } from 'react-i18next';
import type { Channel, Edition } from '../../api/views';
import { useLocalized } from '../../i18n/use-localized';
import { useTermWords } from '../../i18n/use-term-words';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Fact, Facts } from '../../ui/facts';

/** Consent, acceptance and its receipts, other bodies, and what follows a favourable result. */
export function EditionRules({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const {
    consent,
    acceptanceRefusal,
    receipts = [],
    conclusions,
    register,
    contract,
    filingLimit,
    suspensions = [],
  } = edition;
  const rules = [consent, acceptanceRefusal, conclusions, register, contract, filingLimit, ...receipts, ...suspensions];
  if (!rules.some(Boolean)) return null;
  return (
    <Card title={t('editionPart.rules.title')}>
      <Facts>
        <Consent edition={edition} />
        <Acceptance edition={edition} />
        <OtherBodies edition={edition} />
        <Afterwards edition={edition} />
      </Facts>
    </Card>
  );
}

function Consent({ edition: { consent, grounds } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  if (!consent) return null;
  const no = grounds.find(({ code }) => code === consent.ground)?.no;
  return (
    <Fact name={t('editionPart.rules.consent')}>
      {no === undefined ? t('editionPart.rules.consentAsked') : t('editionPart.rules.consentGround', { no })}{' '}
      <CitationMark citation={consent.citation} />
    </Fact>
  );
}

function Acceptance({ edition: { acceptanceRefusal, receipts = [] } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const names = useChannelNames();
  return (
    <>
      {acceptanceRefusal && (
        <Fact
          name={t(
            acceptanceRefusal.expired === false
              ? 'editionPart.rules.acceptanceIncomplete'
              : 'editionPart.rules.acceptance',
          )}
        >
          {names(acceptanceRefusal.channels)} <CitationMark citation={acceptanceRefusal.citation} />
        </Fact>
      )}
      {receipts.map(({ code, channels, copies, title, citation }) => (
        <Fact key={`${code} ${channels.join()}`} name={t(`editionPart.rules.receipt.${code}`)}>
          {localized(title)}. {names(channels)}
          {copies !== null && `, ${t('editionPart.rules.copies', { count: copies })}`}{' '}
          <CitationMark citation={citation} />
        </Fact>
      ))}
    </>
  );
}

function OtherBodies({ edition: { conclusions, suspensions = [], filingLimit } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <>
      {conclusions && (
        <Fact name={t('editionPart.rules.conclusions')}>
          {localized(conclusions.title)}.{' '}
          {t('editionPart.rules.asked', { request: term(conclusions.request), answer: term(conclusions.answer) })}{' '}
          <CitationMark citation={conclusions.citation} />
        </Fact>
      )}
      {suspensions.map(({ code, text, citation }) => (
        <Fact key={code} name={t('editionPart.rules.suspension')}>
          {localized(text)} <CitationMark citation={citation} />
        </Fact>
      ))}
      {filingLimit && (
        <Fact name={t('editionPart.rules.filingLimit')}>
          {t('editionPart.rules.beforeEnd', { term: term(filingLimit.term) })}{' '}
          <CitationMark citation={filingLimit.citation} />
        </Fact>
      )}
    </>
  );
}

function Afterwards({ edition: { register, contract } }: { readonly edition: Edition }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const term = useTermWords();
  return (
    <>
      {register && (
        <Fact name={t('editionPart.rules.register')}>
          {localized(register.title)}
          {register.validity && `, ${t('editionPart.rules.validity', { term: term(register.validity) })}`}{' '}
          <CitationMark citation={register.citation} />
        </Fact>
      )}
      {contract && (
        <Fact name={t('editionPart.rules.contract')}>
          {localized(contract.title)}
          {contract.term && ` · ${term(contract.term)}`} <CitationMark citation={contract.citation} />
        </Fact>
      )}
    </>
  );
}

function useChannelNames(): (channels: readonly Channel[]) => string {
  const words = useWords();
  return (channels) => channels.map((channel) => words.channel(channel)).join(', ');
}
