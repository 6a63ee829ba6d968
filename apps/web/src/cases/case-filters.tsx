import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { CaseFilter } from '../api/case-queries';
import { editionsQuery } from '../api/reference-queries';
import { useLocalized } from '../i18n/use-localized';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';
import { MoreFacts } from './more-facts';
import { TextField } from '../ui/text-field';

export interface CaseFiltersProps {
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

export function CaseFilters({ filter, onFilter }: CaseFiltersProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: editions = [] } = useQuery(editionsQuery);
  const [q, setQ] = useState(filter.q ?? '');
  const services = new Map(editions.map(({ service }) => [service.code, localized(service.title)]));
  return (
    <div className={stack['tight']}>
      <Form
        role="search"
        aria-label={t('cases.filters')}
        className={stack['filters'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          onFilter({ ...filter, q: q.trim() });
        }}
      >
        <TextField
          type="search"
          label={t('work.search.label')}
          hint={t('work.search.hint')}
          value={q}
          onChange={setQ}
        />
        <SelectField
          label={t('cases.status')}
          empty={t('cases.any')}
          value={filter.status ?? ''}
          onChange={(status) => onFilter({ ...filter, status })}
          choices={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
        <SelectField
          label={t('cases.service')}
          empty={t('cases.any')}
          value={filter.service ?? ''}
          onChange={(service) => onFilter({ ...filter, service })}
          choices={[...services].map(([value, label]) => ({ value, label }))}
        />
        <Button type="submit">{t('cases.search')}</Button>
        {Object.keys(filter).length > 0 && (
          <Button look="quiet" onPress={() => onFilter({})}>
            {t('cases.clear')}
          </Button>
        )}
      </Form>
      <MoreFacts filter={filter} onFilter={onFilter} />
    </div>
  );
}

const statuses = ['open', 'closed'] as const;
