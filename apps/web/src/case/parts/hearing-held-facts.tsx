import { useTranslation } from 'react-i18next';
import type { Hearing } from '../../api/views';
import { useDates } from '../../format/use-format';
import { Fact } from '../../ui/facts';
import { Tag } from '../../ui/tag';

export function HeldFacts({ held, zone }: { readonly held: Hearing['held']; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (held === null) return null;
  const { protocol } = held;
  const erased = t('party.erased');
  return (
    <>
      <Fact name={t('hearing.outcome')}>{t(held.attended ? 'hearing.came' : 'hearing.nobodyCame')}</Fact>
      <Fact name={t(held.attended ? 'hearing.form' : 'hearing.formCalled')}>{t(`hearingForm.${held.form}`)}</Fact>
      {protocol && (
        <>
          <Fact name={t('hearing.protocol')}>
            {dates.dateTime(protocol.startedAt, zone)} – {dates.time(protocol.endedAt, zone)}
          </Fact>
          <Fact name={t('hearing.chair')}>{protocol.chair}</Fact>
          <Fact name={t('hearing.secretary')}>{protocol.secretary}</Fact>
          <Fact name={t('hearing.participants')}>{protocol.participants ?? erased}</Fact>
          <Fact name={t('hearing.course')}>{protocol.course ?? erased}</Fact>
          {held.signing && <SigningFact signing={held.signing} zone={zone} />}
        </>
      )}
    </>
  );
}

interface SigningFactProps {
  readonly signing: NonNullable<NonNullable<Hearing['held']>['signing']>;
  readonly zone: string;
}

function SigningFact({ signing: { dueAt, signedAt, late }, zone }: SigningFactProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const by = dueAt === null ? null : t('hearing.signBy', { at: dates.dateTime(dueAt, zone) });
  return (
    <Fact name={t('hearing.signing')}>
      {signedAt === null ? (
        <Tag tone="warn">{t('hearing.notSigned')}</Tag>
      ) : (
        t('hearing.signedAt', { at: dates.dateTime(signedAt, zone) })
      )}{' '}
      {late && <Tag tone="bad">{t('path.late')}</Tag>}
      {signedAt === null && by && <p className="muted">{by}</p>}
    </Fact>
  );
}

export function RemarksFacts({ remarks, zone }: { readonly remarks: Hearing['remarks']; readonly zone: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  return remarks.map(({ occurredAt, readOn, text, verdict, reason, late }) => (
    <Fact key={occurredAt} name={t('remarks.title')}>
      {dates.dateTime(occurredAt, zone)} {late && <Tag tone="bad">{t('path.late')}</Tag>}{' '}
      <Tag>{t(`verdict.${verdict}`)}</Tag>
      <p>{text ?? t('party.erased')}</p>
      <p className="muted">{t('remarks.wasRead', { day: dates.legalDay(readOn) })}</p>
      {reason && <p>{reason}</p>}
    </Fact>
  ));
}
