import { useTranslation } from 'react-i18next';
import type { OutageView } from '../api/views';
import { useDates } from '../format/use-format';
import { useSpanWords } from '../format/use-span-words';
import { useLocalized } from '../i18n/use-localized';
import { Card } from '../ui/card';
import { CitationMark } from '../ui/citation';
import { Fact, Facts } from '../ui/facts';
import { Notice } from '../ui/notice';
import { useSystemWords } from './use-system-words';

/** What failed and when, and how quickly it was told and recorded: the text says "at once". */
export function OutageSummaryPart({ outage }: { readonly outage: OutageView }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const system = useSystemWords();
  const at = (instant: string | null): string | null => instant && dates.dateTime(instant, outage.zone);
  const span = useSpanWords();
  const elapsed = (minutes: number | null): string | null => (minutes === null ? null : span(minutes));
  return (
    <Card title={t('outage.about')}>
      <Facts>
        <Fact name={t('outage.system')}>{system(outage)}</Fact>
        <Fact name={t('fact.provider')}>{localized(outage.provider.name)}</Fact>
        <Fact name={t('outage.description')}>{outage.description}</Fact>
        <Fact name={t('outage.failed')}>{at(outage.failedAt) ?? t('outage.failedUnknown')}</Fact>
        <Fact name={t('outage.noticed')}>{at(outage.noticedAt)}</Fact>
        <Fact name={t('outage.reported')}>
          {at(outage.reportedAt)}
          {outage.toldTo && `, ${outage.toldTo.name}`}
        </Fact>
        <Fact name={t('outage.reportedIn')}>{elapsed(outage.minutesToReport)}</Fact>
        <Fact name={t('outage.recordedIn')}>{elapsed(outage.minutesToRecord)}</Fact>
        <Fact name={t('outage.cause')}>{outage.cause}</Fact>
        <Fact name={t('outage.measures')}>{outage.measures}</Fact>
        <Fact name={t('outage.restored')}>{at(outage.restoredAt)}</Fact>
        <Fact name={t('outage.awayFor')}>{elapsed(outage.minutesAway)}</Fact>
        <Fact name={t('fact.signature')}>
          {outage.signature &&
            `${String(at(outage.signature.occurredAt))}, ${t('signature.hash')}: ${outage.signature.contentHash}`}
        </Fact>
      </Facts>
      {outage.signature?.kind === 'built-in' && <Notice tone="warn" title={t('signature.notEds')} />}
      {outage.rule && (
        <p className="muted">
          {localized(outage.rule.text)} <CitationMark citation={outage.rule.citation} />
        </p>
      )}
    </Card>
  );
}
