import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/day-field';
import { RadioField } from '../../ui/radio-field';
import { TextField } from '../../ui/text-field';
import { OutcomeFields } from '../outcome-fields';
import { ResultTexts } from '../result-texts';
import type { ActFields } from './act-fields';
import { useStartState } from '../../ui/start-values';

export const AssignExecutorFields: ActFields = ({ form: { executors = [], resolutionRequired } }) => {
  const { t } = useTranslation();
  return (
    <>
      <RadioField
        name="executorId"
        label={t('form.executor')}
        choices={executors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="resolution" long optional={!resolutionRequired} label={t('form.resolution')} />
    </>
  );
};

export const RecordExaminationFields: ActFields = ({ form: { inspectionActRequired } }) => {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="findings" long label={t('form.findings')} hint={t('form.findingsHint')} />
      {inspectionActRequired && <InspectionActFields />}
    </>
  );
};

function InspectionActFields() {
  const { t } = useTranslation();
  const [day, setDay] = useStartState('inspectionAct/inspectedOn');
  return (
    <>
      <h3>{t('form.inspectionAct')}</h3>
      <DayField name="inspectionAct/inspectedOn" label={t('form.inspectedOn')} value={day} onChange={setDay} />
      <TextField name="inspectionAct/findings" long label={t('form.inspectionFindings')} />
      <RadioField
        name="inspectionAct/conditionsSuitable"
        label={t('form.conditions')}
        choices={[
          { value: 'true', label: t('form.suitable') },
          { value: 'false', label: t('form.unsuitable') },
        ]}
      />
    </>
  );
}

export const DraftResultFields: ActFields = ({ form, caseView: { draft, allowedActions } }) => (
  <OutcomeFields
    form={form}
    draft={draft}
    actions={allowedActions}
    texts={(result) => <ResultTexts key={result?.code ?? ''} result={result} draft={draft} />}
  />
);

export const ReasonFields: ActFields = () => {
  const { t } = useTranslation();
  return <TextField name="reason" long label={t('form.reason')} />;
};
