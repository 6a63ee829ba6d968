import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { demoQuery } from '../api/reference-queries';
import { sessionHasExpired, sessionQuery, signIn } from '../api/session';
import { Page } from '../layout/page';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useFormFaults } from '../ui/use-form-faults';
import { ProblemSummary } from '../ui/problem-summary';
import { TextField } from '../ui/text-field';
import { DemoAccounts } from './demo-accounts';
import styles from './sign-in.module.css';

export function Component() {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { data: session } = useQuery(sessionQuery);
  const { data: demo } = useQuery(demoQuery);
  const enter = useMutation({ mutationFn: signIn });
  const from = cameFrom(useLocation().state);
  const faults = useFormFaults(enter.error);
  if (session) return <Navigate to={from} replace />;
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      {sessionHasExpired() && <ExpiredNotice />}
      <div className={styles['columns']}>
        <Form
          className={styles['form'] ?? ''}
          {...faults}
          onSubmit={(event) => {
            event.preventDefault();
            enter.mutate({ login, password });
          }}
        >
          <ProblemSummary error={enter.error} />
          <TextField name="login" label={t('signIn.login')} autoComplete="username" value={login} onChange={setLogin} />
          <TextField
            name="password"
            type="password"
            label={t('signIn.password')}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <Button type="submit" look="main" isPending={enter.isPending}>
            {t('signIn.enter')}
          </Button>
        </Form>
        {demo && (
          <DemoAccounts
            accounts={demo.accounts}
            onChoose={(account) => {
              setLogin(account.login);
              setPassword(demo.password);
              enter.mutate({ login: account.login, password: demo.password });
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** Why this page is here in the middle of work, and that the work is not lost. */
function ExpiredNotice() {
  const { t } = useTranslation();
  return (
    <Notice live tone="warn" title={t('signIn.expired.title')}>
      <p>{t('signIn.expired.text')}</p>
    </Notice>
  );
}

function cameFrom(state: unknown): string {
  const from = (state as { readonly from?: unknown } | null)?.from;
  return typeof from === 'string' && from.startsWith('/') ? from : '/';
}
