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
import { TextField } from '../ui/text-field';
import { sentDays, typedDays } from './day-words';
import type { FactsProps } from './facts-props';
import { MoreFacts } from './more-facts';

/** A list searches when it is changed, and with it goes what was typed by then. */
export function CaseFilters({ filter, onFilter }: FactsProps) {
  const { t } = useTranslation();
  const [q, setQ] = useState(filter.q ?? '');
  const [days, setDays] = useState(() => typedDays(filter));
  const search = (next: CaseFilter) => onFilter({ ...next, q: q.trim(), ...sentDays(days) });
  return (
    <div className={stack['tight']}>
      <Form
        role="search"
        aria-label={t('cases.filters')}
        className={stack['filters'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          search(filter);
        }}
      >
        <TextField
          type="search"
          label={t('work.search.label')}
          hint={t('work.search.hint')}
          value={q}
          onChange={setQ}
        />
        <FirstFacts filter={filter} onFilter={search} />
        <Button type="submit">{t('cases.search')}</Button>
        {Object.keys(filter).length > 0 && (
          <Button look="quiet" onPress={() => onFilter({})}>
            {t('cases.clear')}
          </Button>
        )}
      </Form>
      <MoreFacts
        filter={filter}
        onFilter={search}
        typed={days}
        onType={(name, value) => setDays({ ...days, [name]: value })}
        onSearch={() => search(filter)}
      />
    </div>
  );
}

function FirstFacts({ filter, onFilter }: FactsProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { data: editions = [] } = useQuery(editionsQuery);
  const services = new Map(editions.map(({ service }) => [service.code, localized(service.title)]));
  return (
    <>
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
        onChange={(service) => onFilter(withService(filter, service))}
        choices={[...services].map(([value, label]) => ({ value, label }))}
      />
    </>
  );
}

/** Editions and grounds are those of a service: with another one they would find nothing. */
function withService(filter: CaseFilter, service: string): CaseFilter {
  return { ...filter, service, edition: '', ground: '' };
}

const statuses = ['open', 'closed'] as const;
