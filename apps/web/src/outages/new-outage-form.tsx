import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FormContent } from '../api/case-commands';
import { reportOutage } from '../api/record-commands';
import type { OutageForm } from '../api/views';
import { formBody } from '../case/form-body';
import forms from '../case/forms.module.css';
import { MomentFields } from '../case/moment-fields';
import { useCommandKey } from '../case/use-command-key';
import { InstantFields } from '../record/instant-fields';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { RadioField } from '../ui/radio-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { CasePicker, type PickedCase } from './case-picker';

export interface NewOutageFormProps {
  readonly form: OutageForm;
  readonly start: readonly PickedCase[];
}

export function NewOutageForm({ form, start }: NewOutageFormProps) {
  const { t } = useTranslation();
  const report = useReporting();
  const { ictOfficers, zone } = form;
  const faults = useFormFaults(report.error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={t('outage.new')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        report.mutate(formBody(new FormData(event.currentTarget), zone));
      }}
    >
      <ProblemSummary error={report.error} />
      <Card title={t('outage.whatFailed')}>
        <SystemFields form={form} />
        <InstantFields name="failedAt" label={t('outage.failed')} optional zone={zone} />
        <InstantFields name="noticedAt" label={t('outage.noticed')} zone={zone} now />
        <TextField name="description" long label={t('outage.description')} hint={t('outage.nameNobody')} />
      </Card>
      <Card title={t('outage.whoWasTold')}>
        <RadioField
          name="toldTo"
          label={t('outage.toldTo')}
          choices={ictOfficers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p className="muted">{t('outage.whenTold')}</p>
        <MomentFields zone={zone} earlier={false} from={new Date().toISOString()} reason="" />
      </Card>
      <Card title={t('outage.cases')}>
        <CasePicker isNamed start={start} />
      </Card>
      <div>
        <Button type="submit" look="main" isPending={report.isPending}>
          {t('outage.report')}
        </Button>
      </div>
    </Form>
  );
}

function SystemFields({ form: { systems } }: { readonly form: OutageForm }) {
  const { t } = useTranslation();
  const [system, setSystem] = useState('');
  return (
    <>
      <SelectField
        name="system"
        label={t('outage.system')}
        empty={t('form.choose')}
        value={system}
        onChange={setSystem}
        choices={systems.map((value) => ({ value, label: t(`outage.systems.${value}`) }))}
      />
      <TextField name="systemName" optional={system !== 'other'} label={t('outage.systemName')} />
    </>
  );
}

function useReporting() {
  const key = useCommandKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (content: FormContent) => reportOutage(key.current(), content),
    onSuccess: async ({ outageId }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate(`/outages/${outageId}`);
    },
    onError: key.settle,
  });
}
