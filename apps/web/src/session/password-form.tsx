import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { TextField } from '../ui/text-field';
import styles from './sign-in.module.css';

export interface PasswordFormProps {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onChange: (change: { current: string; next: string }) => void;
}

export function PasswordForm({ error, isPending, onChange }: PasswordFormProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const faults = useFormFaults(error);
  return (
    <Form
      className={styles['form'] ?? ''}
      {...faults}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ current, next });
      }}
    >
      <ProblemSummary error={error} />
      <TextField
        name="current"
        type="password"
        short
        label={t('password.current')}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
      />
      <TextField
        name="next"
        type="password"
        short
        label={t('password.next')}
        hint={t('password.hint')}
        autoComplete="new-password"
        value={next}
        onChange={setNext}
      />
      <Button type="submit" look="main" isPending={isPending}>
        {t('password.change')}
      </Button>
    </Form>
  );
}
