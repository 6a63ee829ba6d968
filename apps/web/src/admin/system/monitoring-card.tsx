import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonitoringStatus } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates, useNumber } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { StateTag } from './state-tag';

export function MonitoringCard({ status }: { readonly status: MonitoringStatus }) {
  const { t } = useTranslation();
  const number = useNumber();
  const dates = useDates();
  const { feed, storeFault, takenAt, deadLettersOpen, gapsOpen } = status;
  const fault = feed.fault ?? storeFault;
  return (
    <Card title={t('admin.system.monitoring')}>
      <Facts>
        <Fact name={t('admin.system.state')}>
          <StateTag
            well={fault === null}
            words={fault === null ? t('admin.system.runs') : t('admin.system.standsBecause', { code: fault })}
          />
        </Fact>
        <Fact name={t('admin.system.waiting')}>{feed.lag === null ? t('admin.system.unknown') : number(feed.lag)}</Fact>
        <Fact name={t('monitoring.status.takenAt')}>{takenAt && dates.dateTime(takenAt, OFFICE_ZONE)}</Fact>
        <Fact name={t('monitoring.status.gapsOpen')}>{number(gapsOpen)}</Fact>
        <Fact name={t('monitoring.status.deadLettersOpen')}>{number(deadLettersOpen)}</Fact>
      </Facts>
      <p>
        <Link to="/monitoring/status">{t('admin.system.toFeed')}</Link>
      </p>
    </Card>
  );
}
