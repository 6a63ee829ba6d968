import { useTranslation } from 'react-i18next';
import { useDates } from '../../format/use-format';
import { useLocalized } from '../../i18n/use-localized';
import { DayField } from '../../ui/day-field';
import { Notice } from '../../ui/notice';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

export const SuspendTermFields: ActFields = ({ form: { suspensionGrounds = [] } }) => {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <>
      <p>{t('terms.suspendText')}</p>
      <RadioField
        name="ground"
        label={t('terms.ground')}
        choices={suspensionGrounds.map(({ code, title }) => ({ value: code, label: localized(title) }))}
      />
      <TextField name="reason" long label={t('form.reason')} hint={t('terms.suspendReasonHint')} />
    </>
  );
};

export const ResumeTermFields: ActFields = ({ caseView: { suspendedSince, zone } }) => {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <>
      {suspendedSince && (
        <p>
          {t('terms.suspendedSince')} <strong>{dates.dateTime(suspendedSince, zone)}</strong>
        </p>
      )}
      <p>{t('terms.resumeText')}</p>
    </>
  );
};

export const ProlongTermFields: ActFields = ({ form: { prolongation } }) => {
  const { t } = useTranslation();
  const dates = useDates();
  const [until, setUntil] = useStartState('until');
  if (prolongation === undefined) return null;
  const { after, latest, ended } = prolongation;
  return (
    <>
      {ended && (
        <Notice tone="warn" title={t('terms.hasEnded', { day: dates.legalDay(after) })}>
          <p>{t('terms.hasEndedText')}</p>
        </Notice>
      )}
      {!ended && (
        <p>
          {t('terms.endsOn')} <strong>{dates.legalDay(after)}</strong>
        </p>
      )}
      <DayField
        name="until"
        label={t('terms.until')}
        hint={latest === null ? t('terms.untilHint') : t('terms.untilBy', { day: dates.legalDay(latest) })}
        value={until}
        onChange={setUntil}
      />
      <TextField name="reason" long label={t('form.reason')} hint={t('terms.prolongReasonHint')} />
    </>
  );
};
