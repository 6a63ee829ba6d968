import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { CitationMark } from '../../ui/citation';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { Tag } from '../../ui/tag';

/** What followed the result: the entry in the register and the contract. */
export function FollowedPart({ caseView: { registerEntry, contract, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const dates = useDates();
  return (
    <>
      {registerEntry && (
        <Card title={localized(registerEntry.title)}>
          <Facts>
            <Fact name={t('register.number')}>{registerEntry.number}</Fact>
            <Fact name={t('register.prolongs')}>{registerEntry.prolongs}</Fact>
            <Fact name={t('register.validFrom')}>{dates.legalDay(registerEntry.validFrom)}</Fact>
            <Fact name={t('register.validUntil')}>
              {registerEntry.validUntil === null ? t('register.noEnd') : dates.legalDay(registerEntry.validUntil)}
            </Fact>
          </Facts>
        </Card>
      )}
      {contract && (
        <Card title={t('contract.title')}>
          <p>{localized(contract.title)}</p>
          {contract.number === null && <p>{t('contract.awaited')}</p>}
          <Facts>
            <Fact name={t('contract.due')}>{contract.dueAt && dates.dateTime(contract.dueAt, zone)}</Fact>
            <Fact name={t('contract.number')}>{contract.number}</Fact>
            <Fact name={t('contract.concludedOn')}>
              {contract.concludedOn && (
                <>
                  {dates.legalDay(contract.concludedOn)} {contract.late && <Tag tone="bad">{t('path.late')}</Tag>}
                </>
              )}
            </Fact>
          </Facts>
          <CitationMark citation={contract.citation} />
        </Card>
      )}
    </>
  );
}

/** What the application asks to prolong; filed late it is not refused for that, but the officer has to know. */
export function ProlongedPart({ caseView: { prolongs } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (prolongs === null) return null;
  return (
    <Card title={t('prolonged.title')}>
      {prolongs.late && (
        <Notice tone="warn" title={t('prolonged.late')}>
          <p>{t('prolonged.lateText')}</p>
        </Notice>
      )}
      <Facts>
        <Fact name={t('prolonged.entry')}>{prolongs.entry ?? t('prolonged.unregistered')}</Fact>
        <Fact name={t('prolonged.endsOn')}>{dates.legalDay(prolongs.endsOn)}</Fact>
        <Fact name={t('prolonged.latestFiling')}>{dates.legalDay(prolongs.latestFiling)}</Fact>
      </Facts>
      <CitationMark citation={prolongs.citation} />
    </Card>
  );
}

/** What was put right in words; corrected names and numbers stand where they belong. */
export function CorrectionsNotice({ caseView: { corrections, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  if (corrections.length === 0) return null;
  return (
    <Notice tone="warn" title={t('correction.inForce')}>
      <ul>
        {corrections.map(({ corrects, type, occurredAt, words: text }) => (
          <li key={`${String(corrects)} ${occurredAt}`}>
            {words.event(type)}: {text ?? t('party.erased')}{' '}
            <span className="muted">({dates.dateTime(occurredAt, zone)})</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="#history">{t('correction.seeHistory')}</a>
      </p>
    </Notice>
  );
}
