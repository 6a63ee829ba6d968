import { useTranslation } from 'react-i18next';
import type { CaseView, NoticeView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Tag } from '../../ui/tag';

/** What was brought to the applicant's knowledge, how, and since when it has effect for him. */
export function NoticesPart({ caseView: { notices, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <Card title={t('notice.title')}>
      <Facts>
        {notices.map((notice) => (
          <Fact key={notice.notice} name={t(`noticeKind.${notice.notice}`)}>
            <Told notice={notice} zone={zone} />
          </Fact>
        ))}
      </Facts>
    </Card>
  );
}

interface ToldProps {
  readonly notice: NoticeView;
  readonly zone: string;
}

function Told({ notice: { deliveredAt, effectiveSince, dueAt, late, attempts }, zone }: ToldProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const at = (instant: string): string => dates.dateTime(instant, zone);
  return (
    <>
      <p>
        <Tag tone={deliveredAt === null ? 'warn' : 'good'}>
          {deliveredAt === null ? t('notice.notProved') : t('notice.delivered', { at: at(deliveredAt) })}
        </Tag>{' '}
        {late && <Tag tone="bad">{t('path.late')}</Tag>}
      </p>
      {effectiveSince && <p>{t('notice.effectiveSince', { at: at(effectiveSince) })}</p>}
      {dueAt && <p className="muted">{t('notice.dueAt', { at: at(dueAt) })}</p>}
      {attempts.length === 0 ? (
        <p className="muted">{t('notice.noAttempt')}</p>
      ) : (
        <Attempts attempts={attempts} zone={zone} />
      )}
    </>
  );
}

function Attempts({ attempts, zone }: { readonly attempts: NoticeView['attempts']; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <ol>
      {attempts.map(({ occurredAt, channel, outcome, takenBy, proof }, index) => (
        <li key={index}>
          {dates.dateTime(occurredAt, zone)}. {t(`noticeChannel.${channel}`)}. {t(`noticeOutcome.${outcome}`)}
          {takenBy && `, ${t(`party.${takenBy}`)}`}
          {proof && `: ${proof}`}
        </li>
      ))}
    </ol>
  );
}
