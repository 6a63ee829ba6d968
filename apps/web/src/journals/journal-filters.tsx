import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { JournalFilter } from '../api/journal-queries';
import { isoDay, readDay, sentDay, typedDay } from '../format/typed-moment';
import { Button } from '../ui/button';
import { DayField } from '../ui/day-field';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';

export interface JournalFiltersProps {
  readonly filter: JournalFilter;
  readonly onFilter: (filter: JournalFilter) => void;
}

export function JournalFilters({ filter, onFilter }: JournalFiltersProps) {
  const { t } = useTranslation();
  const { kind, body, year } = filter;
  const [q, setQ] = useState(filter.q ?? '');
  const [from, setFrom] = useState(typed(filter.from));
  const [to, setTo] = useState(typed(filter.to));
  const isFiltered = Boolean(filter.q ?? filter.from ?? filter.to);
  return (
    <Form
      role="search"
      aria-label={t('journals.search')}
      className={stack['filters'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ kind, body, year, ...asked('q', q.trim()), ...asked('from', day(from)), ...asked('to', day(to)) });
      }}
    >
      <TextField type="search" label={t('journals.q')} hint={t('journals.qHint')} value={q} onChange={setQ} />
      <DayField name="from" optional label={t('journals.from')} value={from} onChange={setFrom} />
      <DayField name="to" optional label={t('journals.to')} value={to} onChange={setTo} />
      <Button type="submit">{t('journals.search')}</Button>
      {isFiltered && (
        <Button look="quiet" onPress={() => onFilter({ kind, body, year })}>
          {t('journals.clear')}
        </Button>
      )}
    </Form>
  );
}

function asked(name: 'q' | 'from' | 'to', value: string): Partial<JournalFilter> {
  return value === '' ? {} : { [name]: value };
}

function day(text: string): string {
  return text.trim() === '' ? '' : sentDay(text);
}

/** As it is typed here; what is no day stays as it stands in the address. */
function typed(iso: string | undefined): string {
  const known = iso === undefined ? null : readDay(iso);
  return known && isoDay(known) === iso ? typedDay(known) : (iso ?? '');
}
