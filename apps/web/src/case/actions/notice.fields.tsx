import { useTranslation } from 'react-i18next';
import { RadioField } from '../../ui/radio-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

export const RecordNoticeFields: ActFields = ({ form: { notices = [], noticeChannels = [] } }) => {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useStartState('outcome');
  return (
    <>
      <RadioField
        name="notice"
        label={t('notice.about')}
        defaultValue={notices[0] ?? ''}
        choices={notices.map((notice) => ({ value: notice, label: t(`noticeKind.${notice}`) }))}
      />
      <SelectField
        name="channel"
        label={t('notice.channel')}
        empty={t('form.choose')}
        choices={noticeChannels.map((channel) => ({ value: channel, label: t(`noticeChannel.${channel}`) }))}
      />
      <RadioField
        name="outcome"
        label={t('notice.outcome')}
        value={outcome}
        onChange={setOutcome}
        choices={outcomes.map((value) => ({ value, label: t(`noticeOutcome.${value}`) }))}
      />
      <TextField
        name="proof"
        optional={outcome !== 'delivered'}
        label={t(outcome === 'failed' ? 'notice.whyFailed' : 'notice.proof')}
        hint={outcome === 'failed' ? undefined : t('notice.proofHint')}
      />
    </>
  );
};

const outcomes = ['delivered', 'sent', 'failed'] as const;
