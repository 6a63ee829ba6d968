import { useTranslation } from 'react-i18next';
import { useRemedy } from '../../admin/system/use-remedy';
import type { MonitoringStatus } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates, useNumber } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';

const counted = [
  'cases',
  'stages',
  'taken',
  'duplicates',
  'corrected',
  'conflicts',
  'gapsOpen',
  'deadLettersOpen',
  'deadLettersReplayed',
] as const;

export function FeedFacts({ status }: { readonly status: MonitoringStatus }) {
  const { t } = useTranslation();
  const number = useNumber();
  const dates = useDates();
  const moment = (instant: string | null): string | null => instant && dates.dateTime(instant, OFFICE_ZONE);
  return (
    <>
      <FeedState status={status} />
      <Card title={t('monitoring.status.counts')}>
        <Facts long>
          {counted.map((name) => (
            <Fact key={name} name={t(`monitoring.status.${name}`)}>
              <span className="number" data-status={name}>
                {number(status[name])}
              </span>
            </Fact>
          ))}
          <Fact name={t('monitoring.status.newestRecordedAt')}>{moment(status.newestRecordedAt)}</Fact>
          <Fact name={t('monitoring.status.takenAt')}>{moment(status.takenAt)}</Fact>
        </Facts>
      </Card>
    </>
  );
}

/** What is wrong comes first; when nothing is, that is said. */
function FeedState({
  status: { feed, storeFault, clockAheadSeconds, gapsOpen },
}: {
  readonly status: MonitoringStatus;
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const waiting =
    feed.lag === null ? t('monitoring.status.lagUnknown') : t('monitoring.status.lag', { shown: number(feed.lag) });
  const remedy = useRemedy();
  const code = feed.fault ?? storeFault;
  return (
    <>
      <Notice
        tone={code === null ? 'good' : 'bad'}
        title={code === null ? t('monitoring.status.well') : t('monitoring.status.stands')}
      >
        <p>
          {t(`monitoring.status.feed.${feed.kind}`)} {waiting}
        </p>
        {feed.fault !== null && <p>{t('monitoring.status.fault', { code: feed.fault })}</p>}
        {storeFault !== null && <p>{t('monitoring.status.storeFault', { code: storeFault })}</p>}
        {code !== null && <p>{remedy({ part: 'monitoring', code })}</p>}
      </Notice>
      {gapsOpen > 0 && <Notice tone="warn" title={t('monitoring.status.gapsText')} />}
      {clockAheadSeconds !== null && (
        <Notice tone="warn" title={t('monitoring.status.clock', { shown: number(Math.round(clockAheadSeconds)) })} />
      )}
    </>
  );
}
