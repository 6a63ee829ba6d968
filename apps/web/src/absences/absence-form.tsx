import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { absencesQuery, officersQuery, recordAbsence } from '../api/absence-queries';
import type { FormContent } from '../api/case-commands';
import forms from '../case/forms.module.css';
import { useCommandKey } from '../case/use-command-key';
import { sentDay } from '../format/typed-moment';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { DayField } from '../ui/day-field';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { useFormFaults } from '../ui/use-form-faults';

const kinds = ['leave', 'illness', 'business-trip', 'training', 'vacancy', 'other'] as const;
const DAYS: ReadonlySet<string> = new Set(['from', 'until', 'orderDate']);

export function AbsenceForm() {
  const { t } = useTranslation();
  const [recorded, setRecorded] = useState(0);
  const record = useRecord(() => setRecorded((times) => times + 1));
  const faults = useFormFaults(record.error);
  return (
    <Card title={t('absence.record')}>
      {record.isSuccess && <Notice tone="good" title={t('absence.recorded')} live />}
      <Form
        key={recorded}
        className={forms['form'] ?? ''}
        aria-label={t('absence.record')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          record.mutate(contentOf(new FormData(event.currentTarget)));
        }}
      >
        <ProblemSummary error={record.error} />
        <AbsenceFields />
        <div>
          <Button type="submit" look="main" isPending={record.isPending}>
            {t('absence.record')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function AbsenceFields() {
  const { t } = useTranslation();
  const { data: officers = [] } = useQuery(officersQuery);
  const [days, setDays] = useState({ from: '', until: '', orderDate: '' });
  const named = officers.filter(({ active, roles }) => active && !roles.some((role) => withoutDeputy.has(role)));
  const choices = named.map(({ id, name }) => ({ value: id, label: name }));
  const day = (name: keyof typeof days, label: string) => (
    <DayField name={name} label={label} value={days[name]} onChange={(value) => setDays({ ...days, [name]: value })} />
  );
  return (
    <>
      <div className={forms['pair']}>
        <SelectField name="officerId" label={t('absence.officer')} empty={t('form.choose')} choices={choices} />
        <SelectField name="deputyId" label={t('absence.deputy')} empty={t('form.choose')} choices={choices} />
        {day('from', t('absence.from'))}
        {day('until', t('absence.until'))}
      </div>
      <SelectField
        name="kind"
        label={t('absence.kindLabel')}
        choices={kinds.map((value) => ({ value, label: t(`absence.kind.${value}`) }))}
      />
      <div className={forms['pair']}>
        <TextField name="orderNumber" short label={t('absence.orderNumber')} />
        {day('orderDate', t('absence.orderDate'))}
      </div>
    </>
  );
}

const withoutDeputy: ReadonlySet<string> = new Set(['auditor', 'administrator']);

function useRecord(onRecorded: () => void) {
  const queries = useQueryClient();
  const key = useCommandKey();
  return useMutation({
    mutationFn: (content: FormContent) => recordAbsence(key.current(), content),
    onSuccess: async () => {
      key.renew();
      await queries.invalidateQueries(absencesQuery);
      onRecorded();
    },
    onError: key.settle,
  });
}

function contentOf(data: FormData): FormContent {
  const given = [...data].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, DAYS.has(name) ? sentDay(value) : value.trim()]] : [],
  );
  return Object.fromEntries(given) as FormContent;
}
