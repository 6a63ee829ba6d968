import { useTranslation } from 'react-i18next';
import type { CaseView, Ground, Hearing } from '../../api/views';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { Card } from '../../ui/card';
import { DueMark } from '../../ui/due';
import { Fact, Facts } from '../../ui/facts';
import { Tag } from '../../ui/tag';
import { GroundWords } from './result-part';
import { HeldFacts, RemarksFacts } from './hearing-held-facts';

/** The hearing before a refusal, from the preliminary decision to what came of it. */
export function HearingPart({ caseView: { hearing, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  if (hearing === null) return null;
  return (
    <Card title={t('hearing.title')}>
      <Facts>
        <Fact name={t('hearing.state')}>
          <Tag tone={hearing.status === 'appointed' ? 'warn' : 'calm'}>{t(`hearingStatus.${hearing.status}`)}</Tag>
        </Fact>
        <PreliminaryFacts hearing={hearing} zone={zone} />
        <AppointmentFacts hearing={hearing} zone={zone} />
        <ObjectionFacts hearing={hearing} zone={zone} />
        <HeldFacts held={hearing.held} zone={zone} />
        <RemarksFacts remarks={hearing.remarks} zone={zone} />
        <WaiverFacts waiver={hearing.waiver} zone={zone} />
        {hearing.answerDue && (
          <Fact name={t('hearing.answerDue')}>
            <DueMark dueAt={hearing.answerDue.dueAt} overdue={hearing.answerDue.overdue} zone={zone} />
          </Fact>
        )}
      </Facts>
    </Card>
  );
}

interface HearingFactsProps {
  readonly hearing: Hearing;
  readonly zone: string;
}

function PreliminaryFacts({ hearing: { preliminary }, zone }: HearingFactsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  if (preliminary === null) return null;
  const { occurredAt, grounds, text, noticeDueAt, late } = preliminary;
  return (
    <>
      <Fact name={t('hearing.preliminary')}>
        {dates.dateTime(occurredAt, zone)} {late && <Tag tone="bad">{t('path.late')}</Tag>}
        <GroundList grounds={grounds} />
      </Fact>
      <Fact name={t('hearing.text')}>{text ?? t('party.erased')}</Fact>
      <Fact name={t('hearing.noticeDue')}>{noticeDueAt && dates.dateTime(noticeDueAt, zone)}</Fact>
    </>
  );
}

function AppointmentFacts({ hearing: { at, place, moves }, zone }: HearingFactsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  if (at === null) return null;
  return (
    <>
      <Fact name={t('hearing.when')}>{dates.dateTime(at, zone)}</Fact>
      <Fact name={t('hearing.place')}>{place}</Fact>
      {moves.length > 0 && (
        <Fact name={t('hearing.moves')}>
          {moves.map(({ occurredAt, from, reason }) => (
            <p key={occurredAt}>
              {t('hearing.movedFrom', { at: dates.dateTime(from, zone) })} {reason ?? t('party.erased')}
            </p>
          ))}
        </Fact>
      )}
    </>
  );
}

function ObjectionFacts({ hearing: { objectionDueAt, objections }, zone }: HearingFactsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <>
      <Fact name={t('hearing.objectionUntil')}>{objectionDueAt && dates.dateTime(objectionDueAt, zone)}</Fact>
      {objections.map(({ occurredAt, text, asksForOralHearing, late }) => (
        <Fact key={occurredAt} name={t('hearing.objection')}>
          {dates.dateTime(occurredAt, zone)} {late && <Tag tone="bad">{t('path.late')}</Tag>}{' '}
          {asksForOralHearing && <Tag>{t('hearing.oralAsked')}</Tag>}
          <p>{text ?? t('party.erased')}</p>
        </Fact>
      ))}
    </>
  );
}

function WaiverFacts({ waiver, zone }: { readonly waiver: Hearing['waiver']; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  if (waiver === null) return null;
  const { occurredAt, ground, title, grounds, reason } = waiver;
  return (
    <>
      <Fact name={t('hearing.waiverGround')}>
        {title ? localized(title) : ground}, {dates.dateTime(occurredAt, zone)}
      </Fact>
      <Fact name={t('hearing.waiverReason')}>{reason ?? t('party.erased')}</Fact>
      <Fact name={t('form.grounds')}>
        <GroundList grounds={grounds} />
      </Fact>
    </>
  );
}

function GroundList({ grounds }: { readonly grounds: readonly Ground[] }) {
  return (
    <ul>
      {grounds.map((ground, index) => (
        <li key={index}>
          <GroundWords ground={ground} />
        </li>
      ))}
    </ul>
  );
}
