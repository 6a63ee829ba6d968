import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/use-localized';
import { DayField } from '../../ui/day-field';
import { Notice } from '../../ui/notice';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

/** Another executor than the present one. */
export const TransferCaseFields: ActFields = ({ form: { executors = [] }, caseView: { executor } }) => {
  const { t } = useTranslation();
  return (
    <>
      {executor && (
        <p>
          {t('transfer.present')} <strong>{executor.name}</strong>
        </p>
      )}
      {executors.length === 0 ? (
        <Notice tone="warn" title={t('transfer.nobody')} />
      ) : (
        <RadioField
          name="executorId"
          label={t('transfer.to')}
          choices={executors.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField name="reason" long label={t('form.reason')} hint={t('transfer.reasonHint')} />
    </>
  );
};

/** The contract for which the applicant came after the notification. */
export const RecordContractFields: ActFields = ({ caseView: { contract } }) => {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [day, setDay] = useStartState('concludedOn');
  return (
    <>
      {contract && <p>{localized(contract.title)}</p>}
      <TextField name="number" short label={t('contract.number')} />
      <DayField name="concludedOn" label={t('contract.concludedOn')} value={day} onChange={setDay} />
    </>
  );
};
