import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { changePassword, sessionQuery } from '../api/session';
import { Page } from '../layout/page';
import { Button, ButtonLink } from '../ui/button';
import { faultsByField } from '../ui/form-faults';
import { Notice } from '../ui/notice';
import { ProblemSummary } from '../ui/problem-summary';
import { TextField } from '../ui/text-field';
import styles from './sign-in.module.css';

export function Component() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({ mutationFn: changePassword });
  const lead = session?.mustChangePassword ? t('password.must') : t('password.lead');
  if (change.isSuccess) {
    return (
      <Page title={t('password.title')}>
        <Notice tone="good" title={t('password.done')} live />
        <div>
          <ButtonLink to="/">{t('notFound.back')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('password.title')} lead={lead}>
      <Form
        className={styles['form'] ?? ''}
        validationErrors={faultsByField(change.error)}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ current, next });
        }}
      >
        <ProblemSummary error={change.error} />
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
        <Button type="submit" look="main" isPending={change.isPending}>
          {t('password.change')}
        </Button>
      </Form>
    </Page>
  );
}
