import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Looking, rawEventQuery } from '../api/audit-queries';
import type { MomentView } from '../api/views';
import styles from '../case/case.module.css';
import { Entry } from '../case/parts/case-history';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Fact, Facts } from '../ui/facts';
import { FaultNotice } from '../ui/fault-notice';
import { Loading } from '../ui/loading';
import replayStyles from './replay.module.css';

/** The act itself: who, when, why, on what it rests; and what was in force. */
export function MomentPart({ looking, then }: { readonly looking: Looking; readonly then: MomentView }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  const { moment, edition, calendar, judgedAt } = then;
  return (
    <Card title={localized(moment.title)} strong>
      <ol className={styles['history']}>
        <Entry entry={moment} entries={[moment]} caseView={then.case} onCorrected={() => undefined} />
      </ol>
      <Facts>
        <Fact name={t('replay.judgedAt')}>
          <time dateTime={judgedAt}>{dates.dateTime(judgedAt, then.case.zone)}</time>
        </Fact>
        <Fact name={t('fact.edition')}>
          <Link to={`/editions/${edition.id}`} lang="kk">
            {edition.actTitle}
          </Link>
          , № {edition.actNumber}, {dates.legalDay(edition.actDate)}
          <div className="muted">
            {t('replay.revision', { revision: edition.revision })},{' '}
            <span className={replayStyles['hash']}>{edition.contentHash}</span>
          </div>
        </Fact>
        <Fact name={t('replay.calendar')}>{calendar ?? t('replay.noCalendar')}</Fact>
      </Facts>
      <Disclosure title={t('replay.raw')}>
        <RawEvent key={moment.revision} looking={looking} revision={moment.revision} />
      </Disclosure>
    </Card>
  );
}

function RawEvent({ looking, revision }: { readonly looking: Looking; readonly revision: number }) {
  const { t } = useTranslation();
  const raw = useQuery(rawEventQuery(looking, revision));
  if (raw.isPending) return <Loading lines={4} />;
  if (raw.isError) return <FaultNotice error={raw.error} onRetry={() => void raw.refetch()} />;
  return (
    <pre className={replayStyles['raw']} tabIndex={0} aria-label={t('replay.raw')}>
      {JSON.stringify(raw.data, null, 2)}
    </pre>
  );
}
