import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FormContent } from '../api/case-commands';
import { fileComplaint } from '../api/record-commands';
import type { ComplaintForm } from '../api/views';
import { formBody } from '../case/form-body';
import forms from '../case/forms.module.css';
import { MomentFields } from '../case/moment-fields';
import { useCommandKey } from '../case/use-command-key';
import { useDates } from '../format/use-format';
import { useWords } from '../i18n/use-words';
import { CaseLink } from '../record/case-link';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { DayField } from '../ui/day-field';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { RadioField } from '../ui/radio-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { useComplaintTerm } from './use-complaint-term';

export function NewComplaintForm({ form }: { readonly form: ComplaintForm }) {
  const { t } = useTranslation();
  const file = useFiling();
  const faults = useFormFaults(file.error);
  return (
    <Form
      className={forms['form'] ?? ''}
      aria-label={t('complaint.new')}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        file.mutate(formBody(new FormData(event.currentTarget), form.zone));
      }}
    >
      <ProblemSummary error={file.error} />
      <input type="hidden" name="caseId" value={form.case.caseId} />
      <Card title={t('complaint.against')}>
        <div>
          <CaseLink reference={form.case} />
        </div>
        <AgainstFields form={form} />
      </Card>
      <Card title={t('complaint.content')}>
        <RadioField
          name="addressee"
          label={t('complaint.addressee')}
          choices={form.addressees.map((value) => ({ value, label: t(`complaint.addressees.${value}`) }))}
        />
        <TextField name="text" long label={t('complaint.text')} />
        <TimeFields form={form} />
        <MomentFields zone={form.zone} earlier={false} from={new Date().toISOString()} reason="" />
      </Card>
      <div>
        <Button type="submit" look="main" isPending={file.isPending}>
          {t('complaint.register')}
        </Button>
      </div>
    </Form>
  );
}

function AgainstFields({ form: { kinds, entries, zone } }: { readonly form: ComplaintForm }) {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <>
      <RadioField
        name="kind"
        label={t('complaint.kind')}
        choices={kinds.map((value) => ({ value, label: t(`complaint.kinds.${value}`) }))}
      />
      <SelectField
        name="entry"
        label={t('complaint.entry')}
        hint={t('complaint.entryHint')}
        empty={t('complaint.wholeCase')}
        choices={entries.map(({ revision, type, occurredAt, officer }) => ({
          value: String(revision),
          label: [words.event(type), dates.dateTime(occurredAt, zone), officer?.name].filter(Boolean).join(', '),
        }))}
      />
    </>
  );
}

/** When the applicant learned of it, and what the act told him: both decide how long there is time. */
function TimeFields({ form: { filing, filingWithoutInformation } }: { readonly form: ComplaintForm }) {
  const { t } = useTranslation();
  const term = useComplaintTerm();
  const [day, setDay] = useState('');
  const inTime = filing && term(filing);
  const longer = filingWithoutInformation && term(filingWithoutInformation);
  return (
    <>
      <DayField name="learnedOn" label={t('complaint.learnedOn')} value={day} onChange={setDay} />
      <RadioField
        name="appealInformation"
        label={t('complaint.appealInformation')}
        hint={t('complaint.appealInformationHint')}
        choices={[
          { value: 'true', label: inTime ? `${t('intake.yes')} – ${inTime}` : t('intake.yes') },
          { value: 'false', label: longer ? `${t('intake.no')} – ${longer}` : t('intake.no') },
        ]}
      />
    </>
  );
}

function useFiling() {
  const key = useCommandKey();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (content: FormContent) => fileComplaint(key.current(), content),
    onSuccess: async ({ complaintId }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate(`/complaints/${complaintId}`);
    },
    onError: key.settle,
  });
}
