import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyQuery } from '../../api/case-queries';
import type { CaseView, Ground, OutcomeView, Signature } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Tag } from '../../ui/tag';

export function ResultPart({
  caseView: { caseId, draft, decision, signature, resultNumber, zone },
}: {
  readonly caseView: CaseView;
}) {
  const { t } = useTranslation();
  const dates = useDates();
  if (draft === null && decision === null) return null;
  return (
    <Card title={t('case.result')}>
      <Facts>
        {draft && <DraftFacts draft={draft} zone={zone} />}
        {decision && (
          <>
            <OutcomeFact name={t('fact.decision')} outcome={decision} zone={zone} />
            <Fact name={t('form.decisionNumber')}>
              {decision.decisionNumber}, {dates.legalDay(decision.decidedOn)}
            </Fact>
          </>
        )}
        {signature && <SignatureFact caseId={caseId} signature={signature} zone={zone} />}
        <Fact name={t('fact.resultNumber')}>{resultNumber}</Fact>
      </Facts>
    </Card>
  );
}

interface DraftFactsProps {
  readonly draft: NonNullable<CaseView['draft']>;
  readonly zone: string;
}

function DraftFacts({ draft, zone }: DraftFactsProps) {
  const { t } = useTranslation();
  return (
    <>
      <OutcomeFact name={t('fact.draft')} outcome={draft} zone={zone} />
      <DraftTexts draft={draft} />
    </>
  );
}

/** What was drafted, word for word, for whoever is to sign or to decide on it. */
export function DraftAtHand({ caseView: { draft, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  if (draft === null) return null;
  return (
    <section aria-label={t('form.draftAtHand')}>
      <Facts>
        <DraftFacts draft={draft} zone={zone} />
      </Facts>
    </section>
  );
}

/** The text, or one for each document of the result. */
function DraftTexts({ draft: { text, systemText, parts } }: Pick<DraftFactsProps, 'draft'>) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (parts.length === 0)
    return <Fact name={t('form.resultText')}>{systemText ? localized(systemText) : (text ?? t('party.erased'))}</Fact>;
  return parts.map((part) => (
    <Fact key={part.code} name={part.title ? localized(part.title) : part.code}>
      {part.text ?? t('party.erased')}
    </Fact>
  ));
}

interface OutcomeFactProps {
  readonly name: string;
  readonly outcome: OutcomeView;
  readonly zone: string;
}

function OutcomeFact({
  name,
  outcome: { outcome, resultTitle, resultCode, grounds, occurredAt },
  zone,
}: OutcomeFactProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <Fact name={name}>
      <Tag tone={outcome === 'favourable' ? 'good' : 'bad'}>{t(`outcome.${outcome}`)}</Tag>{' '}
      {resultTitle ? localized(resultTitle) : resultCode}, {dates.dateTime(occurredAt, zone)}
      {grounds.length > 0 && (
        <ul>
          {grounds.map((ground, index) => (
            <li key={index}>
              <GroundWords ground={ground} />
            </li>
          ))}
        </ul>
      )}
    </Fact>
  );
}

export function GroundWords({ ground: { title, words, standardItem, code } }: { readonly ground: Ground }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const named = title ? localized(title) : code;
  const text = [named, words].filter((part) => part !== null).join('. ') || t('party.erased');
  return standardItem === null ? text : `${text} (${t('ground.standardItem', { item: standardItem })})`;
}

interface SignatureFactProps {
  readonly caseId: string;
  readonly signature: Signature;
  readonly zone: string;
}

function SignatureFact({ caseId, signature, zone }: SignatureFactProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { data: history } = useQuery(historyQuery(caseId));
  // The signature names the officer by id; the history knows the name.
  const signer = history?.entries.findLast(({ officer }) => officer?.id === signature.signedBy)?.officer;
  return (
    <Fact name={t('fact.signature')}>
      {signer?.name ?? signature.signedBy}, {dates.dateTime(signature.occurredAt, zone)}{' '}
      {signature.kind === 'built-in' && <Tag tone="warn">{t('signature.notEds')}</Tag>}
      <br />
      <span className="muted">
        {signature.algorithm}, {t('signature.hash')} {signature.contentHash}
      </span>
    </Fact>
  );
}
