import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { openLook } from '../api/audit-queries';
import { keepLook } from '../api/kept-looks';
import forms from '../case/forms.module.css';
import { useCommandKey } from '../case/use-command-key';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ProblemSummary } from '../ui/problem-summary';
import { TextField } from '../ui/text-field';
import { useFormFaults } from '../ui/use-form-faults';

export interface LookFormProps {
  /** `null` = a selection of cases. */
  readonly caseId: string | null;
  readonly onOpened: (look: string) => void;
}

/** Why one looks, before anything is shown: it stays on record. */
export function LookForm({ caseId, onOpened }: LookFormProps) {
  const { t } = useTranslation();
  const title = t(caseId === null ? 'looks.selectionTitle' : 'look.title');
  const key = useCommandKey();
  const [reason, setReason] = useState('');
  const opening = useMutation({
    mutationFn: () => openLook(key.current(), caseId, reason),
    onSuccess: (look) => {
      keepLook(caseId, look);
      onOpened(look);
    },
    onError: key.settle,
  });
  const faults = useFormFaults(opening.error);
  return (
    <Card title={title}>
      <Form
        className={forms['form'] ?? ''}
        aria-label={title}
        {...faults}
        onSubmit={(event) => {
          event.preventDefault();
          opening.mutate();
        }}
      >
        <ProblemSummary error={opening.error} />
        <p>{t('look.lead')}</p>
        <TextField name="reason" label={t('look.reason')} hint={t('look.hint')} value={reason} onChange={setReason} />
        <div>
          <Button type="submit" look="main" isPending={opening.isPending}>
            {t('look.open')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
