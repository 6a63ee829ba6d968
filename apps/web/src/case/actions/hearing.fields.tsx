import { useTranslation } from 'react-i18next';
import { typedDay } from '../../format/typed-moment';
import type { CaseView } from '../../api/views';
import { useDates } from '../../format/use-format';
import { wallClockAt } from '../../format/zone';
import { useLocalized } from '../../i18n/use-localized';
import { Notice } from '../../ui/notice';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { dayFieldOf } from '../form-body';
import styles from '../forms.module.css';
import { GroundFields } from '../outcome-fields';
import type { ActFields } from './act-fields';
import { AppointmentFields } from './appointment-fields';
import { useStartState } from '../../ui/start-values';

export const ProposeRefusalFields: ActFields = ({ form, caseView: { zone }, actedAt }) => {
  const { t } = useTranslation();
  const dates = useDates();
  const { noticeDueAt } = form;
  const noticeLate = noticeDueAt !== undefined && (actedAt === null ? form.noticeLate : actedAt > noticeDueAt);
  const at = noticeDueAt === undefined ? '' : dates.dateTime(noticeDueAt, zone);
  return (
    <>
      {noticeDueAt !== undefined && (
        <Notice
          tone={noticeLate ? 'bad' : 'calm'}
          title={t(noticeLate ? 'hearing.noticeIsLate' : 'hearing.noticeBy', { at })}
        >
          <p>{t(noticeLate ? 'hearing.noticeIsLateText' : 'hearing.noticeByText')}</p>
        </Notice>
      )}
      <GroundFields form={form} />
      <TextField name="text" long label={t('hearing.text')} hint={t('hearing.textHint')} />
      <AppointmentFields zone={zone} />
    </>
  );
};

export const MoveHearingFields: ActFields = ({ caseView }) => {
  const { t } = useTranslation();
  return (
    <>
      <AppointedFor caseView={caseView} />
      <AppointmentFields zone={caseView.zone} place={caseView.hearing?.place ?? ''} />
      <TextField name="reason" long label={t('form.reason')} hint={t('hearing.moveHint')} />
    </>
  );
};

function AppointedFor({ caseView: { hearing, zone } }: { readonly caseView: CaseView }) {
  const { t } = useTranslation();
  const dates = useDates();
  if (!hearing?.at) return null;
  return (
    <p>
      {t('hearing.appointedFor')} <strong>{dates.dateTime(hearing.at, zone)}</strong>, {hearing.place}
    </p>
  );
}

export const RecordObjectionFields: ActFields = ({ form: { objectionDueAt }, caseView: { zone } }) => {
  const { t } = useTranslation();
  const dates = useDates();
  const by =
    objectionDueAt === undefined
      ? t('hearing.objectionTermUnknown')
      : t('hearing.objectionBy', { at: dates.dateTime(objectionDueAt, zone) });
  return (
    <>
      <TextField name="text" long label={t('hearing.objectionText')} hint={by} />
      <RadioField
        name="asksForOralHearing"
        label={t('hearing.asksForOral')}
        choices={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
      />
    </>
  );
};

export const WaiveHearingFields: ActFields = ({ form }) => {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { waiverGrounds = [] } = form;
  if (waiverGrounds.length === 0) return <Notice tone="warn" title={t('hearing.waiverUnknown')} />;
  return (
    <>
      <RadioField
        name="ground"
        label={t('hearing.waiverGround')}
        hint={t('hearing.waiverGroundHint')}
        choices={waiverGrounds.map(({ code, title }) => ({ value: code, label: localized(title) }))}
      />
      <GroundFields form={form} />
      <TextField name="reason" long label={t('hearing.waiverReason')} hint={t('hearing.waiverReasonHint')} />
    </>
  );
};

export const RecordHearingFields: ActFields = ({ form, caseView }) => {
  const { t } = useTranslation();
  const [attended, setAttended] = useStartState('attended');
  const [held, setHeld] = useStartState('form');
  const { hearingForms = [], absenceCounts } = form;
  const protocol = hearingForms.find((choice) => choice.form === held)?.protocol ?? false;
  const absent = absenceCounts ? [{ value: 'false', label: t('hearing.nobodyCame') }] : [];
  return (
    <>
      <AppointedFor caseView={caseView} />
      <p className="muted">{t('hearing.heldAfter')}</p>
      {!absenceCounts && (
        <Notice tone="warn" title={t('hearing.notSummoned')}>
          <p>{t('hearing.notSummonedText')}</p>
        </Notice>
      )}
      <RadioField
        name="attended"
        label={t('hearing.attended')}
        value={attended}
        onChange={setAttended}
        choices={[{ value: 'true', label: t('hearing.came') }, ...absent]}
      />
      <RadioField
        name="form"
        label={t(attended === 'false' ? 'hearing.formCalled' : 'hearing.form')}
        value={held}
        onChange={setHeld}
        choices={hearingForms.map((choice) => ({ value: choice.form, label: t(`hearingForm.${choice.form}`) }))}
      />
      {attended === 'true' && protocol && <ProtocolFields at={caseView.hearing?.at ?? null} zone={caseView.zone} />}
    </>
  );
};

/** On the day for which the hearing was appointed: only the hours are asked. */
function ProtocolFields({ at, zone }: { readonly at: string | null; readonly zone: string }) {
  const { t } = useTranslation();
  const day = at === null ? '' : typedDay(wallClockAt(zone, Date.parse(at)));
  return (
    <>
      <h3>{t('hearing.protocol')}</h3>
      <input type="hidden" name={dayFieldOf('protocol/startedAt')} value={day} />
      <input type="hidden" name={dayFieldOf('protocol/endedAt')} value={day} />
      <div className={styles['momentFields']}>
        <TextField
          name="protocol/startedAt"
          short
          label={t('hearing.startedAt')}
          hint={t('moment.timeHint')}
          inputMode="numeric"
        />
        <TextField
          name="protocol/endedAt"
          short
          label={t('hearing.endedAt')}
          hint={t('moment.timeHint')}
          inputMode="numeric"
        />
      </div>
      <TextField name="protocol/chair" label={t('hearing.chair')} />
      <TextField name="protocol/secretary" label={t('hearing.secretary')} />
      <TextField name="protocol/participants" long label={t('hearing.participants')} />
      <TextField name="protocol/course" long label={t('hearing.course')} hint={t('hearing.courseHint')} />
    </>
  );
}
