import { useTranslation } from 'react-i18next';
import { useDates } from '../../format/use-format';
import { DayField } from '../../ui/day-field';
import { Fact, Facts } from '../../ui/facts';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

export const SignProtocolFields: ActFields = ({ caseView: { hearing, zone } }) => {
  const { t } = useTranslation();
  const dates = useDates();
  const { protocol = null, signing = null } = hearing?.held ?? {};
  return (
    <>
      <p>{t('hearing.signingText')}</p>
      {protocol && (
        <Facts>
          <Fact name={t('hearing.chair')}>{protocol.chair}</Fact>
          <Fact name={t('hearing.secretary')}>{protocol.secretary}</Fact>
        </Facts>
      )}
      {signing?.dueAt && <p className="muted">{t('hearing.signBy', { at: dates.dateTime(signing.dueAt, zone) })}</p>}
    </>
  );
};

export const ProtocolRemarksFields: ActFields = () => {
  const { t } = useTranslation();
  const [day, setDay] = useStartState('readOn');
  const [verdict, setVerdict] = useStartState('verdict');
  return (
    <>
      <DayField name="readOn" label={t('remarks.readOn')} value={day} onChange={setDay} />
      <TextField name="text" long label={t('remarks.text')} />
      <RadioField
        name="verdict"
        label={t('remarks.verdict')}
        value={verdict}
        onChange={setVerdict}
        choices={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
      {verdict !== '' && verdict !== 'accepted' && <TextField name="reason" long label={t('remarks.reason')} />}
    </>
  );
};

const verdicts = ['accepted', 'partly', 'rejected'] as const;
