import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import forms from '../../case/forms.module.css';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProblemSummary } from '../../ui/problem-summary';
import { TextField } from '../../ui/text-field';
import { useFormFaults } from '../../ui/use-form-faults';
import { RunReport } from './run-report';
import { useApplying } from './use-calendar-run';

/** Puts the dates of open cases right by the calendar in use, each with the cause in the case's history. */
export function ApplyCard() {
  const { t } = useTranslation();
  const apply = useApplying();
  const faults = useFormFaults(apply.error);
  const [cause, setCause] = useState('');
  return (
    <Card title={t('admin.calendar.apply')}>
      <p>{t('admin.calendar.applyText')}</p>
      <Form
        className={forms['form'] ?? ''}
        aria-label={t('admin.calendar.apply')}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          apply.start(cause.trim());
        }}
      >
        <ProblemSummary error={apply.error} />
        <TextField
          name="cause"
          label={t('admin.calendar.cause')}
          hint={t('admin.calendar.causeHint')}
          value={cause}
          onChange={setCause}
        />
        <div>
          <Button type="submit" look="main" isPending={apply.isPending}>
            {t('admin.calendar.applyNow')}
          </Button>
        </div>
      </Form>
      {apply.run && <RunReport run={apply.run} mode="apply" />}
    </Card>
  );
}
