import { useTranslation } from 'react-i18next';
import { RadioField } from '../../ui/radio-field';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { proofName } from '../parts/hearing-lines';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

export const RecordNoticeFields: ActFields = ({ form: { notices = [], noticeChannels = [] }, caseView }) => {
  const { t } = useTranslation();
  const [notice, setNotice] = useStartState('notice', notices[0] ?? '');
  // A receipt of a refused acceptance is given into a hand, unless the application came through a cabinet.
  const isReceipt = notice === 'acceptance-refusal';
  const handed = isReceipt && !['portal', 'city-portal'].includes(caseView.channel);
  const [channel, setChannel] = useStartState('channel', handed ? 'in-person' : '');
  return (
    <>
      <RadioField
        name="notice"
        label={t('notice.about')}
        value={notice}
        onChange={setNotice}
        choices={notices.map((each) => ({ value: each, label: t(`noticeKind.${each}`) }))}
      />
      <SelectField
        name="channel"
        label={t('notice.channel')}
        empty={t('form.choose')}
        value={channel}
        onChange={setChannel}
        choices={noticeChannels.map((each) => ({ value: each, label: t(`noticeChannel.${each}`) }))}
      />
      <OutcomeFields isReceipt={isReceipt} inPerson={channel === 'in-person'} />
    </>
  );
};

interface OutcomeFieldsProps {
  readonly isReceipt: boolean;
  readonly inPerson: boolean;
}

function OutcomeFields({ isReceipt, inPerson }: OutcomeFieldsProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useStartState('outcome');
  const handed = isReceipt && inPerson;
  const hint = t(handed ? 'notice.copyHint' : 'notice.proofHint');
  return (
    <>
      <RadioField
        name="outcome"
        label={t('notice.outcome')}
        value={outcome}
        onChange={setOutcome}
        choices={outcomes[inPerson ? 'inPerson' : 'sent'].map((value) => ({
          value,
          label: t(`noticeOutcome.${value}`),
        }))}
      />
      {handed && outcome === 'delivered' && (
        <RadioField
          name="takenBy"
          label={t('notice.takenBy')}
          choices={takers.map((value) => ({ value, label: t(`party.${value}`) }))}
        />
      )}
      <TextField
        name="proof"
        optional={outcome !== 'delivered'}
        label={t(proofName(outcome))}
        hint={outcome === 'failed' || outcome === 'declined' ? undefined : hint}
      />
    </>
  );
}

const outcomes = {
  inPerson: ['delivered', 'declined', 'failed'],
  sent: ['delivered', 'sent', 'failed'],
} as const;
const takers = ['applicant', 'representative'] as const;
