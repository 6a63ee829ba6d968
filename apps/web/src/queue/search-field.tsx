import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../ui/button';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';

/** From the day's work to any case, closed ones too. */
export function SearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  return (
    <Form
      role="search"
      aria-label={t('cases.filters')}
      className={stack['filters'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (q.trim() !== '') void navigate(`/cases?${new URLSearchParams({ q: q.trim() }).toString()}`);
      }}
    >
      <TextField type="search" label={t('work.search.label')} hint={t('work.search.hint')} value={q} onChange={setQ} />
      <Button type="submit">{t('work.search.go')}</Button>
    </Form>
  );
}
