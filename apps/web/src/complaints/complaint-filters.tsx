import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import type { ComplaintFilter } from '../api/record-queries';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';
import { TextField } from '../ui/text-field';

export const complaintStates = ['pending', 'overdue', 'decided'] as const;

export interface ComplaintFiltersProps {
  readonly filter: ComplaintFilter;
  readonly onFilter: (filter: Readonly<Record<string, string>>) => void;
}

export function ComplaintFilters({ filter, onFilter }: ComplaintFiltersProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState(filter.number ?? '');
  return (
    <Form
      role="search"
      aria-label={t('complaint.filters')}
      className={stack['filters'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ ...filter, number: number.trim() });
      }}
    >
      <TextField type="search" label={t('complaint.number')} value={number} onChange={setNumber} />
      <SelectField
        label={t('cases.status')}
        empty={t('cases.any')}
        value={filter.status ?? ''}
        onChange={(status) => onFilter({ ...filter, status })}
        choices={complaintStates.map((value) => ({ value, label: t(`complaint.state.${value}`) }))}
      />
      <Button type="submit">{t('cases.search')}</Button>
      {Object.keys(filter).length > 0 && (
        <Button look="quiet" onPress={() => onFilter({})}>
          {t('cases.clear')}
        </Button>
      )}
    </Form>
  );
}
