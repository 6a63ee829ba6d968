import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { absencesQuery, recordAbsence } from '../api/absence-queries';
import type { FormContent } from '../api/case-commands';
import forms from '../case/forms.module.css';
import { useCommandKey } from '../case/use-command-key';
import { sentDay } from '../format/typed-moment';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import { useFormFaults } from '../ui/use-form-faults';
import { AbsenceFields } from './absence-fields';

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
