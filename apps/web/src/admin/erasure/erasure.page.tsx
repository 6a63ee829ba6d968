import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { erasableQuery } from '../../api/erasure';
import { Button } from '../../ui/button';
import { FaultNotice } from '../../ui/fault-notice';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import stack from '../../ui/stack.module.css';
import { TextField } from '../../ui/text-field';
import { AdminPage } from '../parts/admin-page';
import { ErasableCaseCard } from './erasable-case-card';

/** Erases people of closed cases. The case is found by its number: an administrator reads no case. */
export function Component() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const number = params.get('number') ?? '';
  const [typed, setTyped] = useState(number);
  return (
    <AdminPage title={t('admin.erasure.title')} lead={t('admin.erasure.lead')}>
      <Form
        role="search"
        aria-label={t('admin.erasure.find')}
        className={stack['filters'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          setParams(typed.trim() === '' ? {} : { number: typed.trim() });
        }}
      >
        <TextField
          type="search"
          label={t('admin.erasure.number')}
          hint={t('admin.erasure.numberHint')}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">{t('admin.erasure.find')}</Button>
      </Form>
      {number !== '' && <Found key={number} number={number} />}
    </AdminPage>
  );
}

function Found({ number }: { readonly number: string }) {
  const { t } = useTranslation();
  const found = useQuery(erasableQuery(number));
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <FaultNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.length === 0) return <Notice tone="calm" title={t('admin.erasure.none')} />;
  return found.data.map((one) => <ErasableCaseCard key={one.caseId} erasable={one} />);
}
