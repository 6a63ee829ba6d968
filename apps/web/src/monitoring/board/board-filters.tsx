import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useTranslation } from 'react-i18next';
import { boardChoicesQuery, type BoardFilter } from '../../api/monitoring-queries';
import { isoDay, readDay, typedDay } from '../../format/typed-moment';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { type SelectChoice, SelectField } from '../../ui/select-field';
import { useSmallScreen } from '../../ui/use-small-screen';
import { NO_REGION } from './board-address';
import styles from './board.module.css';
import { useNames } from './use-names';

export interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** On a phone what is narrowed stands behind one line, so that the board begins on the first screen. */
export function BoardFilters(props: BoardFiltersProps) {
  const { t } = useTranslation();
  const isSmall = useSmallScreen();
  if (!isSmall) return <FilterFields {...props} />;
  const count = Object.keys(props.filter).length;
  return (
    <Disclosure level={2} title={count === 0 ? t('monitoring.filter.fold') : t('monitoring.filter.folded', { count })}>
      <FilterFields {...props} />
    </Disclosure>
  );
}

function FilterFields({ filter, onFilter }: BoardFiltersProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { data } = useQuery(boardChoicesQuery);
  const choose = (name: 'service' | 'body' | 'region') => (value: string) =>
    onFilter(without(filter, name, value === '' ? {} : { [name]: value }));
  return (
    <div className={styles['filters']} role="search" aria-label={t('monitoring.filter.label')}>
      <SelectField
        label={t('monitoring.filter.service')}
        empty={t('monitoring.filter.any')}
        value={filter.service ?? ''}
        onChange={choose('service')}
        choices={withChosen(
          filter.service,
          (data?.byService ?? []).map(({ service }) => ({ value: service.code, label: names.service(service) })),
        )}
      />
      <SelectField
        label={t('monitoring.filter.body')}
        empty={t('monitoring.filter.any')}
        value={filter.body ?? ''}
        onChange={choose('body')}
        choices={withChosen(
          filter.body,
          (data?.byBody ?? []).map(({ body }) => ({ value: body.id, label: names.body(body) })),
        )}
      />
      <SelectField
        label={t('monitoring.filter.region')}
        empty={t('monitoring.filter.any')}
        value={filter.region ?? ''}
        onChange={choose('region')}
        choices={withChosen(
          filter.region,
          (data?.byRegion ?? []).map(({ region }) => ({ value: region ?? NO_REGION, label: names.region(region) })),
        )}
      />
      <PeriodForm key={`${filter.from ?? ''} ${filter.to ?? ''}`} filter={filter} onFilter={onFilter} />
      {Object.keys(filter).length > 0 && (
        <Button look="quiet" onPress={() => onFilter({})}>
          {t('monitoring.filter.clear')}
        </Button>
      )}
    </div>
  );
}

/** Days are typed, so they count only when the period is asked for. */
function PeriodForm({ filter, onFilter }: BoardFiltersProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(typed(filter.from));
  const [to, setTo] = useState(typed(filter.to));
  return (
    <Form
      className={styles['period'] ?? ''}
      aria-label={t('monitoring.filter.period')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter({ ...without(without(filter, 'from'), 'to'), ...day('from', from), ...day('to', to) });
      }}
    >
      <DayField name="from" optional label={t('monitoring.filter.from')} value={from} onChange={setFrom} />
      <DayField name="to" optional label={t('monitoring.filter.to')} value={to} onChange={setTo} />
      <Button type="submit">{t('monitoring.filter.show')}</Button>
    </Form>
  );
}

/** What the address names is chosen, also before the choices are known or when it is none of them. */
function withChosen(chosen: string | undefined, choices: readonly SelectChoice[]): readonly SelectChoice[] {
  const known = chosen === undefined || choices.some(({ value }) => value === chosen);
  return known ? choices : [...choices, { value: chosen, label: chosen }];
}

function without(filter: BoardFilter, name: keyof BoardFilter, instead: BoardFilter = {}): BoardFilter {
  const others = Object.entries(filter).filter(([key]) => key !== name);
  return { ...Object.fromEntries(others), ...instead };
}

/** What is no day is left out: the field says that it could not be read. */
function day(name: 'from' | 'to', text: string): BoardFilter {
  const read = readDay(text);
  return read ? { [name]: isoDay(read) } : {};
}

function typed(iso: string | undefined): string {
  const known = iso === undefined ? null : readDay(iso);
  return known ? typedDay(known) : '';
}
